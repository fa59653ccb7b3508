package io.gongjian.processes.bpmn.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a file.
 *
 * @param attributes those with a namespace stand as {@code namespace}, a blank, and their name
 */
record XmlElement(
    String space,
    String name,
    Map<String, String> attributes,
    List<XmlElement> children,
    StringBuilder content,
    int line) {

  XmlElement(String space, String name, Map<String, String> attributes, int line) {
    this(
        space,
        name,
        Collections.unmodifiableMap(new LinkedHashMap<>(attributes)),
        new ArrayList<>(),
        new StringBuilder(),
        line);
  }

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key)).filter(value -> !value.isBlank());
  }

  String id() {
    return attribute("id").orElse("");
  }

  /** Its name in one line, without signs that cannot be seen. */
  String title() {
    return XmlWords.line(attribute("name").orElse(""));
  }

  String text() {
    return content.toString().strip();
  }

  boolean isBpmn() {
    return space.equals(BpmnWords.BPMN);
  }

  boolean is(String word) {
    return isBpmn() && name.equals(word);
  }

  List<XmlElement> children(String word) {
    return children.stream().filter(child -> child.is(word)).toList();
  }

  Optional<XmlElement> child(String word) {
    return children(word).stream().findFirst();
  }

  /** As a message names it: {@code scriptTask "pay" (Activity_1)}. */
  String called() {
    StringBuilder called = new StringBuilder(XmlWords.line(name));
    if (!title().isEmpty()) {
      called.append(" \"").append(title()).append('"');
    }
    if (!id().isEmpty()) {
      called.append(" (").append(XmlWords.line(id())).append(')');
    }
    return called.toString();
  }
}
