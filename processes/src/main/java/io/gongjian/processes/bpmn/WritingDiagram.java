package io.gongjian.processes.bpmn;

/** Writes where each shape and each flow lies. */
final class WritingDiagram {

  private final BpmnDrawing drawing;
  private final XmlText xml;

  WritingDiagram(BpmnDrawing drawing, XmlText xml) {
    this.drawing = drawing;
    this.xml = xml;
  }

  void write() {
    xml.element(
        "bpmndi:BPMNDiagram",
        new String[] {"id", "Diagram"},
        () ->
            xml.element(
                "bpmndi:BPMNPlane",
                new String[] {"id", "Plane", "bpmnElement", "Collaboration"},
                this::shapes));
  }

  private void shapes() {
    shape("Pool", drawing.pool(), "isHorizontal");
    drawing.lanes().forEach((id, bounds) -> shape(id, bounds, "isHorizontal"));
    for (BpmnNode node : drawing.nodes()) {
      shape(node.id(), node.bounds(), more(node));
    }
    drawing.arcs().forEach(this::edge);
  }

  /** What a shape says of itself besides its place. */
  private static String more(BpmnNode node) {
    return switch (node.kind()) {
      case BLOCK -> "isExpanded";
      case CHOICE -> "isMarkerVisible";
      case START, END, CLOSING_END, USER_TASK, RECEIVE_TASK, PARALLEL, BOUNDARY -> "";
    };
  }

  private void shape(String id, BpmnBounds bounds, String more) {
    String[] attributes =
        more.isEmpty()
            ? new String[] {"id", "Shape_" + id, "bpmnElement", id}
            : new String[] {"id", "Shape_" + id, "bpmnElement", id, more, "true"};
    xml.element(
        "bpmndi:BPMNShape",
        attributes,
        () ->
            xml.empty(
                "dc:Bounds",
                "x",
                Integer.toString(bounds.left()),
                "y",
                Integer.toString(bounds.top()),
                "width",
                Integer.toString(bounds.width()),
                "height",
                Integer.toString(bounds.height())));
  }

  private void edge(BpmnArc arc) {
    xml.element(
        "bpmndi:BPMNEdge",
        new String[] {"id", "Edge_" + arc.id(), "bpmnElement", arc.id()},
        () -> arc.points().forEach(this::point));
  }

  private void point(BpmnPoint point) {
    xml.empty(
        "di:waypoint", "x", Integer.toString(point.left()), "y", Integer.toString(point.top()));
  }
}
