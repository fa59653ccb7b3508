package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import io.gongjian.processes.bpmn.reading.BpmnRemark.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of BPMN into a step table. Models that are made of blocks, of a closed list of
 * elements, become one; everything else is refused with its element named. Nothing of the file is
 * run, evaluated or fetched, and it reaches no engine.
 */
public final class ReadingBpmn {

  /**
   * Reads a file.
   *
   * @param wanted how the flow is to be called; empty to call it as the file does
   */
  public ReadBpmn read(byte[] bytes, Optional<FlowId> wanted) {
    try {
      XmlElement root = ReadingXml.read(bytes);
      CheckingElements checking = new CheckingElements();
      checking.check(root);
      return checking.refusals().isEmpty()
          ? table(root, wanted, checking.remarks())
          : new ReadBpmn.Refused(checking.refusals());
    } catch (NotRead reason) {
      return new ReadBpmn.Refused(List.of(reason.refusal()));
    }
  }

  private static ReadBpmn table(
      XmlElement root, Optional<FlowId> wanted, List<BpmnRemark> passedOver) {
    XmlElement process = process(root);
    String title = title(root, process);
    ReadLanes lanes = new ReadLanes(root, process);
    MakingRows making = new MakingRows(lanes, title);
    FlowId id = wanted.orElseGet(() -> new FlowId(ReadNames.snake(process.id(), "flow")));
    Flow flow = making.flow(id, ReadingWays.of(process));
    List<BpmnRemark> remarks = new ArrayList<>(making.remarks());
    lanes
        .titles()
        .forEach((lane, name) -> remarks.add(new BpmnRemark(What.DEPARTMENT, lane.value(), name)));
    remarks.addAll(passedOver);
    String text =
        new FlowTableText(making.milestones(), making.byHand()).of(flow, title, lanes.titles());
    return new ReadBpmn.Table(flow, text, remarks);
  }

  /** The one process that has something in it; others are only there to be talked to. */
  private static XmlElement process(XmlElement root) {
    List<XmlElement> processes =
        root.children("process").stream()
            .filter(one -> one.children().stream().anyMatch(child -> isNode(child)))
            .toList();
    if (processes.size() != 1) {
      throw new NotRead(Reason.PROCESSES, Integer.toString(processes.size()), 0);
    }
    return processes.get(0);
  }

  private static boolean isNode(XmlElement element) {
    return element.isBpmn() && BpmnWords.NODES.contains(element.name());
  }

  private static String title(XmlElement root, XmlElement process) {
    return process.title().isEmpty()
        ? root.children("collaboration").stream()
            .flatMap(one -> one.children("participant").stream())
            .filter(pool -> pool.attribute("processRef").filter(process.id()::equals).isPresent())
            .map(XmlElement::title)
            .findFirst()
            .orElse("")
        : process.title();
  }
}
