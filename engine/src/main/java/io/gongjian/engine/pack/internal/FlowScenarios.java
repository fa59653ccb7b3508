package io.gongjian.engine.pack.internal;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.PackFlowScenario;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.text.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks and makes the scenarios that stand beside the flows of a pack. */
final class FlowScenarios {

  private static final FactSheet NOTHING_KNOWN = new FactSheet(List.of(), Set.of());

  private final Content content;
  private final ScenarioBinding stated;

  FlowScenarios(Content content) {
    this.content = content;
    this.stated = new ScenarioBinding(content);
  }

  /** Tells what is wrong with them beyond their shape. */
  List<PackFault> check() {
    List<PackFault> faults = new ArrayList<>();
    for (Entry root : content.roots(FileKind.FLOW_SCENARIOS)) {
      Optional<String> id = root.text("flow");
      if (id.filter(name -> !content.knows(IdKind.FLOW, name)).isPresent()) {
        faults.add(FlowCases.unknownFlow(root.near("flow"), content.known(IdKind.FLOW)));
      }
      id.flatMap(name -> Optional.ofNullable(content.declared(IdKind.FLOW).get(name)))
          .ifPresent(flow -> faults.addAll(check(root, flow)));
    }
    return faults;
  }

  private List<PackFault> check(Entry root, Entry flow) {
    List<PackFault> faults = new ArrayList<>(lanes(root, flow));
    Set<String> steps = new HashSet<>();
    flow.items("steps").forEach(row -> row.text("id").ifPresent(steps::add));
    Map<String, Entry> seen = new HashMap<>();
    for (Entry one : root.items("cases")) {
      FlowTables.duplicate(one, seen).ifPresent(faults::add);
      faults.addAll(lanes(one, flow));
      faults.addAll(FlowDeeds.check(one, steps));
      faults.addAll(Content.unresolved(content, IdKind.MATTER, one.get("matter")));
      faults.addAll(Content.unresolved(content, IdKind.REGION, one.get("region")));
      one.get("facts").ifPresent(given -> faults.addAll(stated.facts(given)));
    }
    return faults;
  }

  /** People are those of lanes that the flow has. */
  private static List<PackFault> lanes(Entry with, Entry flow) {
    List<PackFault> faults = new ArrayList<>();
    Set<String> lanes = flow.get("lanes").map(Entry::members).orElse(Map.of()).keySet();
    with.get("people")
        .ifPresent(
            people ->
                people.members().keySet().stream()
                    .filter(lane -> !lanes.contains(lane))
                    .forEach(
                        lane ->
                            faults.add(
                                PackFault.of(
                                        FaultCode.LANE_NOT_DECLARED, people.keyPlace(lane), lane)
                                    .maybe(NearestName.of(lane, lanes)))));
    return faults;
  }

  /** A flow without faults with its scenarios. */
  PackFlow bind(Entry root) {
    PackFlow flow = FlowTables.packFlow(root);
    List<PackFlowScenario> scenarios = new ArrayList<>();
    for (Entry beside : content.roots(FileKind.FLOW_SCENARIOS)) {
      if (beside.says("flow", flow.flow().id().value())) {
        beside.items("cases").forEach(one -> scenarios.add(scenario(one, beside, flow)));
      }
    }
    return flow.with(scenarios);
  }

  private PackFlowScenario scenario(Entry one, Entry beside, PackFlow flow) {
    return new PackFlowScenario(
        FlowCases.scenario(one, flow.flow(), FlowCases.people(beside)),
        one.text("matter").map(MatterId::new),
        one.text("region").map(RegionCode::new),
        one.date("asOf"),
        one.get("facts").map(stated::sheet).orElse(NOTHING_KNOWN),
        one.place());
  }
}
