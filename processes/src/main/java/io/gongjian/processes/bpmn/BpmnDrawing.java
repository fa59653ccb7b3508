package io.gongjian.processes.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A flow as nodes and arcs, each at its place in the diagram.
 *
 * @param lanes id to place, from above
 */
record BpmnDrawing(
    List<BpmnNode> nodes, List<BpmnArc> arcs, Map<String, BpmnBounds> lanes, BpmnBounds pool) {

  BpmnDrawing {
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
  }

  List<BpmnNode> within(Optional<String> block) {
    return nodes.stream().filter(node -> node.within().equals(block)).toList();
  }

  /** The arcs between nodes of a block. */
  List<BpmnArc> arcsWithin(Optional<String> block) {
    List<String> ids = within(block).stream().map(BpmnNode::id).toList();
    return arcs.stream().filter(arc -> ids.contains(arc.from())).toList();
  }

  List<BpmnArc> into(BpmnNode node) {
    return arcs.stream().filter(arc -> arc.to().equals(node.id())).toList();
  }

  List<BpmnArc> outOf(BpmnNode node) {
    return arcs.stream().filter(arc -> arc.from().equals(node.id())).toList();
  }
}
