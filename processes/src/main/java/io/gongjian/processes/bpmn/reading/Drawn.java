package io.gongjian.processes.bpmn.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where shapes lie: some tools say only so which lane a task is in. */
final class Drawn {

  private final Map<String, Box> boxes = new HashMap<>();

  Drawn(XmlElement root) {
    find(root);
  }

  private void find(XmlElement element) {
    if (element.name().equals("BPMNShape")) {
      element
          .attribute("bpmnElement")
          .ifPresent(
              id ->
                  element.children().stream()
                      .filter(child -> child.name().equals("Bounds"))
                      .findFirst()
                      .flatMap(Box::of)
                      .ifPresent(box -> boxes.put(id, box)));
    }
    element.children().forEach(this::find);
  }

  /** The smallest of some shapes that holds the middle of one. */
  Optional<String> smallest(String id, Collection<String> among) {
    return Optional.ofNullable(boxes.get(id))
        .flatMap(
            box ->
                among.stream()
                    .filter(boxes::containsKey)
                    .filter(other -> boxes.getOrDefault(other, box).holds(box))
                    .min(
                        Comparator.comparingDouble(
                            other -> boxes.getOrDefault(other, box).area())));
  }

  private record Box(double left, double top, double width, double height) {

    static Optional<Box> of(XmlElement bounds) {
      try {
        return Optional.of(
            new Box(
                number(bounds, "x"),
                number(bounds, "y"),
                number(bounds, "width"),
                number(bounds, "height")));
      } catch (NumberFormatException notDrawn) {
        return Optional.empty();
      }
    }

    private static double number(XmlElement bounds, String name) {
      return Double.parseDouble(bounds.attribute(name).orElse(""));
    }

    boolean holds(Box other) {
      double centre = other.left + other.width / 2;
      double middle = other.top + other.height / 2;
      return left <= centre && centre <= left + width && top <= middle && middle <= top + height;
    }

    double area() {
      return width * height;
    }
  }
}
