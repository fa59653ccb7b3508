package io.gongjian.engine.pack.internal;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowDays;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the flows of a pack: each row by itself, then the way that they make together. */
final class FlowChecks {

  /** The department of a lane that is that of the matter. */
  static final String OWN = "own";

  /** What the product does without people. */
  private static final Set<String> BY_ITSELF = Set.of("issue", "notify", "exchange", "wait");

  private final Names names;
  private final Entry root;
  private final List<Entry> rows;
  private final List<PackFault> faults = new ArrayList<>();

  private FlowChecks(Names names, Entry root) {
    this.names = names;
    this.root = root;
    this.rows = root.items("steps");
  }

  static List<PackFault> check(Content content) {
    List<PackFault> faults = new ArrayList<>();
    for (Entry root : content.roots(FileKind.FLOW)) {
      faults.addAll(new FlowChecks(content, root).checked());
    }
    return faults;
  }

  /** Checks one flow against the names of a pack. */
  static List<PackFault> check(Names names, Entry root) {
    return new FlowChecks(names, root).checked();
  }

  private List<PackFault> checked() {
    faults.addAll(FlowTables.check(rows));
    boolean isTable = isTable(root, faults);
    lanes();
    blocks();
    rows.forEach(this::row);
    if (!StageFlows.isOne(root) && rows.stream().noneMatch(row -> row.says("kind", "decide"))) {
      faults.add(PackFault.of(FaultCode.FLOW_WITHOUT_DECISION, root.keyPlace("steps")));
    }
    if (isTable) {
      way(FlowTables.bind(root.text("flow").orElse("flow"), rows));
    }
    return faults;
  }

  private static boolean isTable(Entry root, List<PackFault> found) {
    return found.isEmpty() && root.file().faults().stream().noneMatch(PackFault::isError);
  }

  /** How long the way through a flow is; empty where it is no table yet. */
  static Optional<FlowDays> days(Entry root) {
    List<Entry> rows = root.items("steps");
    return isTable(root, FlowTables.check(rows))
        ? Optional.of(
            FlowDays.of(FlowTables.bind(root.text("flow").orElse("flow"), rows), titles(root)))
        : Optional.empty();
  }

  private static Map<LaneId, LocalText> titles(Entry root) {
    Map<LaneId, LocalText> titles = new HashMap<>();
    root.get("lanes")
        .map(Entry::members)
        .orElse(Map.of())
        .forEach((id, lane) -> titles.put(new LaneId(id), CatalogueBinding.text(lane, "title")));
    return titles;
  }

  private void lanes() {
    Map<String, Entry> lanes = root.get("lanes").map(Entry::members).orElse(Map.of());
    Set<String> used = new TreeSet<>();
    for (Entry row : rows) {
      row.text("lane").ifPresent(used::add);
      row.text("lane")
          .filter(lane -> !lanes.containsKey(lane))
          .ifPresent(
              lane ->
                  faults.add(
                      row.near("lane")
                          .fault(FaultCode.LANE_NOT_DECLARED, lane)
                          .maybe(NearestName.of(lane, lanes.keySet()))));
    }
    lanes.forEach(
        (lane, entry) -> {
          if (!entry.says("department", OWN)) {
            faults.addAll(Content.unresolved(names, IdKind.DEPARTMENT, entry.get("department")));
          }
          if (!used.contains(lane)) {
            faults.add(
                PackFault.of(FaultCode.LANE_UNUSED, root.near("lanes").keyPlace(lane), lane));
          }
        });
  }

  private void blocks() {
    Map<String, Entry> first = new HashMap<>();
    Map<String, Set<String>> branches = new HashMap<>();
    for (Entry row : rows) {
      row.text("block")
          .ifPresent(
              block -> {
                first.putIfAbsent(block, row);
                branches
                    .computeIfAbsent(block, fresh -> new TreeSet<>())
                    .add(row.text("branch").orElseGet(() -> "row " + row.place().path()));
              });
    }
    branches.forEach(
        (block, some) ->
            Optional.ofNullable(first.get(block))
                .filter(row -> some.size() == 1)
                .ifPresent(
                    row ->
                        faults.add(
                            row.near("block").fault(FaultCode.BLOCK_WITH_ONE_BRANCH, block))));
  }

  private void row(Entry row) {
    String id = row.text("id").orElse("");
    if (!row.has("block")) {
      row.get("branch")
          .ifPresent(at -> faults.add(at.fault(FaultCode.BRANCH_WITHOUT_BLOCK, at.shown())));
      row.get("keep")
          .filter(at -> row.flag("keep").orElse(false))
          .ifPresent(at -> faults.add(at.fault(FaultCode.KEEP_WITHOUT_BLOCK, id)));
    }
    String kind = row.text("kind").orElse("wait");
    if (!row.has("lane") && !BY_ITSELF.contains(kind)) {
      faults.add(row.fault(FaultCode.STEP_WITHOUT_LANE, id, kind));
    }
  }

  /** What only the whole table tells. */
  private void way(Flow flow) {
    FlowConditions conditions = new FlowConditions(names, flow);
    for (int at = 0; at < rows.size(); at++) {
      Step step = flow.steps().get(at);
      Entry row = rows.get(at);
      for (Entry target : row.items("returns")) {
        target
            .text()
            .filter(to -> !flow.canReturn(step, flow.step(new StepId(to))))
            .ifPresent(
                to -> faults.add(target.fault(FaultCode.RETURN_CANNOT_BE, step.id().value(), to)));
      }
      row.get("when").ifPresent(when -> faults.addAll(conditions.check(step, when)));
    }
    Optional<Integer> promise = root.number("promise").map(BigDecimal::intValue);
    FlowDays days = FlowDays.of(flow, titles(root));
    promise
        .filter(most -> days.days() > most)
        .ifPresent(
            most ->
                faults.add(
                    root.near("promise")
                        .fault(
                            FaultCode.FLOW_TOO_LONG,
                            PackFault.inBoth(days.words()),
                            most.toString())));
    if (flow.steps().get(0).kind() == StepKind.DECIDE) {
      faults.add(rows.get(0).near("kind").fault(FaultCode.DECISION_FIRST));
    }
  }
}
