package io.gongjian.processes.bpmn.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task on its way to become a row; what stands around it is added as it is read. */
final class ReadRow {

  private final XmlElement task;
  private final Optional<XmlElement> around;
  private final List<String> conditions = new ArrayList<>();
  private final Set<String> returns = new LinkedHashSet<>();
  private @Nullable XmlElement block;
  private int branch;
  private boolean isClosing;
  private boolean isAsked;

  /**
   * Begins a row.
   *
   * @param around the sub-process that it lies in
   */
  ReadRow(XmlElement task, Optional<XmlElement> around) {
    this.task = task;
    this.around = around;
  }

  XmlElement task() {
    return task;
  }

  Optional<XmlElement> around() {
    return around;
  }

  /** What is asked before it, to be written by hand. */
  List<String> conditions() {
    return List.copyOf(conditions);
  }

  void condition(String text) {
    conditions.add(0, text);
  }

  /** The ids of the tasks that it is sent back to. */
  Set<String> returns() {
    return Set.copyOf(returns);
  }

  void returnsTo(String id) {
    returns.add(id);
  }

  Optional<XmlElement> block() {
    return Optional.ofNullable(block);
  }

  int branch() {
    return branch;
  }

  void inBlock(XmlElement element, int number) {
    block = element;
    branch = number;
  }

  /** Called as the sub-process around it. */
  void blockIs(XmlElement element) {
    block = element;
  }

  /** True where the case may end behind it. */
  boolean isClosing() {
    return isClosing;
  }

  void closes() {
    isClosing = true;
  }

  /** True where a written file asks whether it opens. */
  boolean isAsked() {
    return isAsked;
  }

  void asked(boolean isBehind) {
    isAsked = isAsked || !isBehind;
  }
}
