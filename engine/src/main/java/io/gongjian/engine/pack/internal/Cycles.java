package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.ComparedFact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds things that depend on themselves, and tells the way round. */
final class Cycles {

  /** What a node depends on, with the place that says so. */
  private final Map<String, Map<String, Entry>> edges = new LinkedHashMap<>();

  private Cycles() {}

  static List<PackFault> check(Content content) {
    List<PackFault> faults = new ArrayList<>();
    Cycles after = new Cycles();
    Cycles within = new Cycles();
    for (Entry matter : content.roots(FileKind.MATTER)) {
      String id = matter.file().folder(1);
      matter.items("after").forEach(one -> after.edge(id, one.text().orElse(""), one));
      matter.get("within").ifPresent(one -> within.edge(id, one.text().orElse(""), one));
    }
    faults.addAll(after.faults(FaultCode.PREDECESSOR_CYCLE));
    faults.addAll(within.faults(FaultCode.WITHIN_CYCLE));
    List<PackFault> ofFacts = ofFacts(content).faults(FaultCode.DERIVATION_CYCLE);
    faults.addAll(ofFacts);
    List<PackFault> ofTables = ofTables(content).faults(FaultCode.TABLE_CYCLE);
    faults.addAll(ofTables);
    if (ofTables.isEmpty() && ofFacts.isEmpty()) {
      faults.addAll(ofFields(content).faults(FaultCode.FIELD_CYCLE));
    }
    return faults;
  }

  /** Facts that follow from one another. */
  private static Cycles ofFacts(Content content) {
    Cycles cycles = new Cycles();
    for (Entry fact : content.declared(IdKind.FACT).values()) {
      String id = fact.text("id").orElse("");
      fact.get("derived")
          .ifPresent(
              derived ->
                  DerivationReading.reads(derived)
                      .forEach(read -> cycles.edge(id, read.text().orElse(""), read)));
    }
    for (Entry table : content.tables("fact")) {
      table.items("rows").forEach(row -> settled(row, cycles));
    }
    return cycles;
  }

  /** A row that settles a fact reads what its cells name. */
  private static void settled(Entry row, Cycles cycles) {
    String fact = row.near("then").text("fact").orElse("");
    row.get("when")
        .ifPresent(
            when ->
                when.members()
                    .forEach(
                        (column, cell) -> {
                          if (!column.startsWith("matter.") && !column.startsWith("situation.")) {
                            cycles.edge(fact, column, cell);
                          }
                          cell.text()
                              .flatMap(ComparedFact::in)
                              .ifPresent(other -> cycles.edge(fact, other.value(), cell));
                        }));
  }

  /**
   * Applicabilities and situations that tables compute from one another. Tables of materials and
   * limits depend on others but nothing reads them.
   */
  private static Cycles ofTables(Content content) {
    Cycles cycles = new Cycles();
    for (Entry table : content.roots(FileKind.TABLE)) {
      String decides = table.text("decides").orElse("");
      if (!decides.equals("matter") && !decides.equals("situation")) {
        continue;
      }
      String node = decides + "." + table.file().matter().orElse("");
      for (Entry column : table.items("inputs")) {
        String name = column.text("name").orElse("");
        if (name.startsWith("matter.") || name.startsWith("situation.")) {
          cycles.edge(node, name, column.near("name"));
        }
      }
    }
    return cycles;
  }

  /**
   * Fields whose values rows make depend on one another, through applicabilities and situations
   * too.
   */
  private static Cycles ofFields(Content content) {
    Cycles cycles = ofFacts(content);
    for (Entry table : content.roots(FileKind.TABLE)) {
      String decides = table.text("decides").orElse("");
      if (decides.equals("field")) {
        FieldDependencies.ofTable(
            table, (field, input) -> cycles.edge(field, input.on(), input.place()));
      } else if (decides.equals("matter") || decides.equals("situation")) {
        String node = decides + "." + table.file().matter().orElse("");
        for (Entry column : table.items("inputs")) {
          cycles.edge(node, column.text("name").orElse(""), column.near("name"));
        }
      }
    }
    return cycles;
  }

  private void edge(String from, String to, Entry place) {
    edges.computeIfAbsent(from, node -> new LinkedHashMap<>()).putIfAbsent(to, place);
  }

  /** One fault for each set of nodes that depend on one another, with the shortest way round. */
  private List<PackFault> faults(FaultCode code) {
    List<PackFault> faults = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String node : edges.keySet()) {
      List<String> way = told.contains(node) ? List.of() : wayBack(node);
      if (!way.isEmpty()) {
        told.addAll(way);
        Entry place = edges.getOrDefault(node, Map.of()).get(way.get(1));
        if (place != null) {
          faults.add(place.fault(code, String.join(" → ", way)));
        }
      }
    }
    return faults;
  }

  /** The shortest way from {@code start} back to itself, both ends included; empty when none. */
  private List<String> wayBack(String start) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String node = open.remove();
      for (String next : edges.getOrDefault(node, Map.of()).keySet()) {
        if (next.equals(start)) {
          return way(start, node, cameFrom);
        }
        if (cameFrom.putIfAbsent(next, node) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(String start, String last, Map<String, String> cameFrom) {
    Deque<String> way = new ArrayDeque<>(List.of(start));
    for (String node = last; !node.equals(start); node = cameFrom.getOrDefault(node, start)) {
      way.addFirst(node);
    }
    way.addFirst(start);
    return List.copyOf(way);
  }
}
