package io.gongjian.processes.bpmn;

import java.util.List;
import java.util.Optional;

/**
 * A sequence flow between two nodes of the same block.
 *
 * @param condition the question to ask before it is taken
 * @param otherwise whether it is taken where no other is
 */
record BpmnArc(
    String from,
    String to,
    String name,
    Optional<String> condition,
    boolean otherwise,
    List<BpmnPoint> points) {

  BpmnArc {
    points = List.copyOf(points);
  }

  /** A hyphen is in no word, so that two flows never have one id. */
  String id() {
    return "Flow_" + from + "-" + to;
  }
}
