package io.gongjian.engine.pack.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A place in a file: the way to it from the root, key by key and row by row. */
public record EditPath(List<Step> steps) {

  /** One step of the way; each kind looks for its next value in its own way. */
  public sealed interface Step {

    /** Into the value of a key. */
    record Key(String name) implements Step {
      @Override
      public String toString() {
        return name;
      }
    }

    /** Into the item of a list, counted from 0. */
    record Item(int index) implements Step {
      @Override
      public String toString() {
        return "[" + index + "]";
      }
    }

    /** Into the row of a list that has this id. */
    record Row(String id) implements Step {
      @Override
      public String toString() {
        return "[" + id + "]";
      }
    }
  }

  public EditPath {
    steps = List.copyOf(steps);
  }

  /** The root of the file. */
  public static EditPath root() {
    return new EditPath(List.of());
  }

  public EditPath key(String name) {
    return with(new Step.Key(name));
  }

  public EditPath item(int index) {
    return with(new Step.Item(index));
  }

  public EditPath row(String id) {
    return with(new Step.Row(id));
  }

  /** The place around this one; the root has none. */
  EditPath parent() {
    return new EditPath(steps.subList(0, steps.size() - 1));
  }

  boolean isRoot() {
    return steps.isEmpty();
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  private EditPath with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new EditPath(longer);
  }

  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("/", "/", ""));
  }
}
