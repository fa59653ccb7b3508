package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.process.Milestone;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a flow as BPMN 2.0: one process with lanes, a block as an embedded sub-process, every step
 * of a lane a task for several, a step of the product one that waits. Where a case may pass a step
 * by, a choice asks for it; the only questions are those of {@link BpmnIds#QUESTIONS}. The same
 * flow gives the same text.
 */
public final class WritingBpmn {

  private static final String[] SPACES = {
    "xmlns", "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
    "xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC",
    "xmlns:di", "http://www.omg.org/spec/DD/20100524/DI",
    "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns:camunda", "http://camunda.org/schema/1.0/bpmn",
    "id", "Definitions",
    "targetNamespace", "urn:gongjian:flow",
    "exporter", "Gongjian"
  };

  /** Our own record is what lasts; that of the engine need not. */
  private static final String DAYS_KEPT = "P180D";

  private static final String CLOSED = "Error_closed";

  /** Writes what is run, and drawn. */
  public String write(Flow flow, BpmnNames names) {
    return written(flow, names, SPACES, Optional.empty());
  }

  /**
   * Writes what is given away: with the columns of each row, so that it can be read back. Such a
   * file is not run.
   *
   * @param milestones what the steps of a stage flow wait for
   */
  public String export(Flow flow, Map<StepId, Milestone> milestones, BpmnNames names) {
    String[] spaces = Arrays.copyOf(SPACES, SPACES.length + 2);
    spaces[SPACES.length] = "xmlns:" + WritingRows.PREFIX;
    spaces[SPACES.length + 1] = WritingRows.SPACE;
    return written(flow, names, spaces, Optional.of(new WritingRows(flow, milestones)));
  }

  private static String written(
      Flow flow, BpmnNames names, String[] spaces, Optional<WritingRows> rows) {
    BpmnDrawing drawing = DrawingFlow.draw(flow, names);
    XmlText xml = new XmlText();
    Document document = new Document(flow, names, drawing, xml, rows);
    xml.element("definitions", spaces, document::write);
    return xml.toString();
  }

  private record Document(
      Flow flow, BpmnNames names, BpmnDrawing drawing, XmlText xml, Optional<WritingRows> rows) {

    void write() {
      xml.element(
          "collaboration",
          new String[] {"id", "Collaboration"},
          () ->
              xml.empty(
                  "participant",
                  "id",
                  "Pool",
                  "name",
                  names.title(),
                  "processRef",
                  names.process()));
      if (drawing.nodes().stream().anyMatch(node -> node.kind() == BpmnKind.BOUNDARY)) {
        xml.empty("error", "id", CLOSED, "name", "closed", "errorCode", "closed");
      }
      String[] process = {
        "id",
        names.process(),
        "name",
        names.title(),
        "isExecutable",
        "true",
        "camunda:historyTimeToLive",
        DAYS_KEPT
      };
      xml.element("process", process, () -> inside(Optional.empty()));
      new WritingDiagram(drawing, xml).write();
    }

    /** What is in the process, or in a block: lanes, nodes, arcs. */
    private void inside(Optional<String> block) {
      lanes(block);
      drawing.within(block).forEach(this::node);
      drawing.arcsWithin(block).forEach(this::arc);
    }

    private void lanes(Optional<String> block) {
      String suffix = block.map(id -> "-" + id).orElse("");
      Map<String, String> called = new LinkedHashMap<>();
      flow.steps().forEach(step -> called.put(BpmnIds.lane(step), names.lane(step)));
      xml.element(
          "laneSet",
          new String[] {"id", "Lanes" + suffix},
          () -> called.forEach((id, name) -> lane(id, name, block, suffix)));
    }

    private void lane(String id, String name, Optional<String> block, String suffix) {
      List<BpmnNode> own =
          drawing.within(block).stream().filter(node -> node.lane().equals(id)).toList();
      if (block.isEmpty() || !own.isEmpty()) {
        xml.element(
            "lane",
            new String[] {"id", id + suffix, "name", name},
            () -> own.forEach(node -> xml.text("flowNodeRef", node.id())));
      }
    }

    private void node(BpmnNode node) {
      String otherwise =
          drawing.outOf(node).stream()
              .filter(BpmnArc::otherwise)
              .map(BpmnArc::id)
              .findFirst()
              .orElse("");
      String[] attributes = {
        "id",
        node.id(),
        "name",
        node.name(),
        "default",
        otherwise,
        "attachedToRef",
        node.host().orElse("")
      };
      xml.element(node.kind().element(), attributes, () -> inside(node));
    }

    private void inside(BpmnNode node) {
      rows.ifPresent(
          writing -> BpmnIds.step(node.id()).ifPresent(step -> writing.write(step, xml)));
      drawing.into(node).forEach(arc -> xml.text("incoming", arc.id()));
      drawing.outOf(node).forEach(arc -> xml.text("outgoing", arc.id()));
      switch (node.kind()) {
        case BLOCK -> inside(Optional.of(node.id()));
        case USER_TASK ->
            xml.element(
                "multiInstanceLoopCharacteristics",
                new String[] {"id", "Signers_" + node.id()},
                () -> xml.text("loopCardinality", "1", "id", "Signers_" + node.id() + "-Number"));
        case CLOSING_END, BOUNDARY ->
            xml.empty("errorEventDefinition", "id", "Closing_" + node.id(), "errorRef", CLOSED);
        case START, END, RECEIVE_TASK, CHOICE, PARALLEL -> {}
      }
    }

    private void arc(BpmnArc arc) {
      String[] attributes = {
        "id", arc.id(), "name", arc.name(), "sourceRef", arc.from(), "targetRef", arc.to()
      };
      arc.condition()
          .ifPresentOrElse(
              condition ->
                  xml.element(
                      "sequenceFlow",
                      attributes,
                      () ->
                          xml.text(
                              "conditionExpression", condition, "xsi:type", "tFormalExpression")),
              () -> xml.empty("sequenceFlow", attributes));
    }
  }
}
