package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.process.Milestone;
import io.gongjian.processes.bpmn.BpmnIds;
import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import io.gongjian.processes.bpmn.reading.BpmnRemark.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the rows of a table of what was read, with ids that are valid and differ. */
final class MakingRows {

  private static final int MOST = 200;

  private final ReadLanes lanes;
  private final String title;
  private final List<BpmnRemark> remarks = new ArrayList<>();
  private final Map<String, StepId> ids = new LinkedHashMap<>();
  private final Map<StepId, Milestone> milestones = new LinkedHashMap<>();
  private final Map<StepId, String> byHand = new LinkedHashMap<>();
  private final Map<XmlElement, Optional<ReadColumns>> columns = new HashMap<>();

  MakingRows(ReadLanes lanes, String title) {
    this.lanes = lanes;
    this.title = title;
  }

  Flow flow(FlowId id, List<ReadRow> read) {
    if (read.isEmpty()) {
      throw new NotRead(Reason.NO_STEPS, title, 0);
    }
    if (read.size() > MOST) {
      throw new NotRead(
          Reason.TOO_MANY_STEPS, Integer.toString(MOST), read.get(MOST).task().line());
    }
    read.forEach(row -> columns.put(row.task(), ReadColumns.of(row.task())));
    List<ReadRow> rows = inOrder(read);
    rows.stream().filter(this::isWritten).forEach(row -> ids.put(row.task().id(), written(row)));
    rows.stream()
        .filter(row -> !ids.containsKey(row.task().id()))
        .forEach(
            row ->
                ids.put(
                    row.task().id(),
                    new StepId(ReadNames.fresh(row.task(), "step", this::isTaken))));
    ReadBlocks blocks =
        new ReadBlocks(
            rows, row -> columns(row).flatMap(ReadColumns::branch), row -> id(row.task().id()));
    List<Step> steps = new ArrayList<>();
    for (ReadRow row : rows) {
      steps.add(step(row, blocks, steps.isEmpty()));
    }
    Flow flow = new Flow(id, steps);
    check(flow, rows);
    return flow;
  }

  List<BpmnRemark> remarks() {
    return List.copyOf(remarks);
  }

  /** What the steps of a stage flow wait for. */
  Map<StepId, Milestone> milestones() {
    return milestones;
  }

  /** Conditions that the file tells in words of its own. */
  Map<StepId, String> byHand() {
    return byHand;
  }

  /** Rows of a block in the order that the file tells, where it is one that keeps the branches. */
  private List<ReadRow> inOrder(List<ReadRow> read) {
    List<ReadRow> rows = new ArrayList<>();
    int at = 0;
    while (at < read.size()) {
      Optional<XmlElement> block = read.get(at).block();
      int end = at + 1;
      while (end < read.size() && block.isPresent() && read.get(end).block().equals(block)) {
        end++;
      }
      List<ReadRow> part = read.subList(at, end);
      List<ReadRow> sorted = part.stream().sorted(Comparator.comparingInt(this::number)).toList();
      rows.addAll(isKeeping(part, sorted) ? sorted : part);
      at = end;
    }
    return rows;
  }

  private int number(ReadRow row) {
    return columns(row).map(ReadColumns::row).orElse(0);
  }

  private boolean isKeeping(List<ReadRow> part, List<ReadRow> sorted) {
    return part.stream().map(this::number).distinct().count() == part.size()
        && part.stream().allMatch(row -> number(row) > 0)
        && part.stream()
            .map(ReadRow::branch)
            .distinct()
            .allMatch(branch -> of(part, branch).equals(of(sorted, branch)));
  }

  private static List<ReadRow> of(List<ReadRow> rows, int branch) {
    return rows.stream().filter(row -> row.branch() == branch).toList();
  }

  private Optional<ReadColumns> columns(ReadRow row) {
    return columns.getOrDefault(row.task(), Optional.empty());
  }

  private boolean isWritten(ReadRow row) {
    try {
      return BpmnIds.step(row.task().id()).isPresent();
    } catch (IllegalArgumentException noWord) {
      return false;
    }
  }

  private static StepId written(ReadRow row) {
    return BpmnIds.step(row.task().id()).orElseThrow();
  }

  private StepId id(String task) {
    return Optional.ofNullable(ids.get(task)).orElseThrow();
  }

  private boolean isTaken(String word) {
    return ids.containsValue(new StepId(word));
  }

  private Step step(ReadRow row, ReadBlocks blocks, boolean isFirst) {
    StepId id = id(row.task().id());
    Optional<ReadColumns> told = columns(row);
    Set<StepId> returns = new LinkedHashSet<>();
    told.ifPresent(columns -> returns.addAll(columns.returns()));
    row.returns().stream().sorted().map(this::id).forEach(returns::add);
    conditions(id, row, told);
    told.flatMap(ReadColumns::milestone).ifPresent(one -> milestones.put(id, one));
    return new Step(
        id,
        kind(id, row, told, isFirst),
        lane(id, row),
        blocks.block(row),
        blocks.branch(row),
        told.map(ReadColumns::when).orElse(Map.of()),
        sign(id, row, told),
        told.map(ReadColumns::days).orElse(0),
        List.copyOf(returns),
        told.map(ReadColumns::afterReturn).orElse(AfterReturn.THROUGH),
        told.map(ReadColumns::keep).orElse(false));
  }

  private void conditions(StepId id, ReadRow row, Optional<ReadColumns> told) {
    List<String> open = new ArrayList<>(row.conditions());
    if (row.isAsked() && told.isEmpty() && row.block().isEmpty()) {
      open.add("—");
    }
    if (!open.isEmpty()) {
      byHand.put(id, String.join("; ", open));
      remarks.add(new BpmnRemark(What.CONDITION, id.value(), String.join("; ", open)));
    }
  }

  private StepKind kind(StepId id, ReadRow row, Optional<ReadColumns> told, boolean isFirst) {
    if (told.isPresent()) {
      StepKind kind = told.get().kind();
      if (row.isClosing() && !mayClose(kind)) {
        throw new NotRead(Reason.ENDED_WITHIN, row.task());
      }
      return kind;
    }
    StepKind kind =
        row.task().is("receiveTask")
            ? StepKind.EXCHANGE
            : KindWords.guess(row.task().title()).orElse(StepKind.REVIEW);
    if (row.isClosing() && !mayClose(kind)) {
      kind = isFirst ? StepKind.ACCEPT : StepKind.DECIDE;
    }
    remarks.add(new BpmnRemark(What.KIND, id.value(), kind.word()));
    return kind;
  }

  private static boolean mayClose(StepKind kind) {
    return kind == StepKind.ACCEPT || kind == StepKind.DECIDE;
  }

  private Optional<LaneId> lane(StepId id, ReadRow row) {
    Optional<LaneId> lane = lanes.of(row);
    if (lane.isEmpty() && !row.task().is("receiveTask")) {
      remarks.add(new BpmnRemark(What.LANE, id.value(), ""));
      return Optional.of(lanes.made(title));
    }
    return lane;
  }

  private SignRule sign(StepId id, ReadRow row, Optional<ReadColumns> told) {
    if (told.isEmpty()
        && row.task().child("multiInstanceLoopCharacteristics").isPresent()
        && !isWritten(row)) {
      remarks.add(new BpmnRemark(What.SIGNERS, id.value(), ""));
      return new SignRule.All();
    }
    return told.map(ReadColumns::sign).orElseGet(SignRule.One::new);
  }

  /** What the file draws as a way back must be one; what a row says, the pack checks. */
  private void check(Flow flow, List<ReadRow> rows) {
    for (int at = 0; at < rows.size(); at++) {
      Step step = flow.steps().get(at);
      XmlElement task = rows.get(at).task();
      for (String target : rows.get(at).returns()) {
        if (!flow.canReturn(step, flow.step(id(target)))) {
          throw new NotRead(Reason.LOOP, id(target) + " · " + task.called(), task.line());
        }
      }
      for (StepId target : step.returns()) {
        if (flow.find(target).isEmpty()) {
          throw new NotRead(Reason.ROW, target + " · " + task.called(), task.line());
        }
      }
    }
  }
}
