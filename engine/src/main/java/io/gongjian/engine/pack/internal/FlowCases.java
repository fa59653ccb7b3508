package io.gongjian.engine.pack.internal;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowScenario;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file of flows with cases of them. */
final class FlowCases {

  /** What is done before the first day that a case names lies before every day that it names. */
  private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);

  private FlowCases() {}

  /** Tells what is wrong with a file beyond its shape. */
  static List<PackFault> check(Entry root) {
    List<PackFault> faults = new ArrayList<>();
    Map<String, Entry> flows = members(root, "flows");
    Set<String> lanes = new HashSet<>(members(root, "people").keySet());
    root.items("cases").forEach(one -> lanes.addAll(members(one, "people").keySet()));
    flows
        .values()
        .forEach(
            flow -> {
              faults.addAll(FlowTables.check(flow.items()));
              faults.addAll(FlowTables.unreadable(flow.items()));
              flow.items().forEach(row -> unknownLane(row, lanes).ifPresent(faults::add));
            });
    Map<String, Entry> seen = new HashMap<>();
    for (Entry one : root.items("cases")) {
      FlowTables.duplicate(one, seen).ifPresent(faults::add);
      Optional<Entry> flow = one.text("flow").map(flows::get);
      if (flow.isPresent()) {
        faults.addAll(FlowDeeds.check(one, steps(flow.get())));
      } else {
        one.get("flow")
            .filter(at -> at.text().isPresent())
            .ifPresent(at -> faults.add(unknownFlow(at, flows.keySet())));
      }
    }
    return faults;
  }

  /** A name at {@code at} that no flow has. */
  static PackFault unknownFlow(Entry at, Collection<String> known) {
    String name = at.text().orElseGet(at::shown);
    String all = known.isEmpty() ? "—" : String.join(", ", known);
    return at.fault(FaultCode.UNKNOWN_FLOW, name, all).maybe(NearestName.of(name, known));
  }

  private static Optional<PackFault> unknownLane(Entry row, Set<String> known) {
    return row.text("lane")
        .filter(name -> !known.contains(name))
        .map(
            name ->
                row.near("lane")
                    .fault(FaultCode.UNKNOWN_LANE, name, String.join(", ", known))
                    .maybe(NearestName.of(name, known)));
  }

  private static Set<String> steps(Entry flow) {
    return flow.items().stream()
        .flatMap(row -> row.text("id").stream())
        .collect(Collectors.toSet());
  }

  private static Map<String, Entry> members(Entry entry, String key) {
    return entry.get(key).map(Entry::members).orElse(Map.of());
  }

  /** Makes the cases of a file without faults. */
  static List<FlowScenario> bind(Entry root) {
    Map<String, Flow> flows = new HashMap<>();
    members(root, "flows").forEach((id, rows) -> flows.put(id, FlowTables.bind(id, rows.items())));
    Map<LaneId, List<PersonId>> people = people(root);
    return root.items("cases").stream()
        .map(one -> scenario(one, one.text("flow").map(flows::get).orElseThrow(), people))
        .toList();
  }

  /** A case; people of its own stand before those that are everywhere. */
  static FlowScenario scenario(Entry one, Flow flow, Map<LaneId, List<PersonId>> everywhere) {
    Map<LaneId, List<PersonId>> people = new HashMap<>(everywhere);
    people.putAll(people(one));
    Map<String, Object> facts = new LinkedHashMap<>();
    members(one, "facts")
        .forEach((name, value) -> value.plain().ifPresent(known -> facts.put(name, known)));
    List<FlowScenario.Deed> deeds = new ArrayList<>();
    FlowMoment at = FlowMoment.of(BEFORE_ALL);
    for (Entry deed : one.items("do")) {
      at = deed.get("at").flatMap(FlowDeeds::moment).orElse(at);
      deeds.add(FlowDeeds.bind(deed, at));
    }
    String id = one.text("id").orElseThrow();
    return new FlowScenario(
        id,
        one.text("title").orElse(id),
        flow,
        facts,
        people,
        deeds,
        FlowDeeds.expected(one.get("expect").orElseThrow()));
  }

  /** Who has which lane. */
  static Map<LaneId, List<PersonId>> people(Entry entry) {
    Map<LaneId, List<PersonId>> people = new HashMap<>();
    members(entry, "people")
        .forEach((lane, names) -> people.put(new LaneId(lane), FlowDeeds.persons(names)));
    return people;
  }
}
