package io.gongjian.engine.pack.internal;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.BlockId;
import io.gongjian.engine.flow.BranchId;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PlainConditions;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Lane;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.process.Milestone;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.text.SnakeCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads step tables: what keeps a table from being one, and the flow that it says. */
final class FlowTables {

  private FlowTables() {}

  /** Tells what is wrong with a table beyond its shape. */
  static List<PackFault> check(List<Entry> rows) {
    List<PackFault> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    rows.forEach(row -> row.text("id").ifPresent(ids::add));
    Map<String, Entry> seen = new HashMap<>();
    for (Entry row : rows) {
      duplicate(row, seen).ifPresent(faults::add);
      for (Entry target : row.items("returns")) {
        unknownStep(target, ids).ifPresent(faults::add);
      }
      row.get("when").ifPresent(when -> faults.addAll(conditions(when, ids)));
    }
    faults.addAll(pieces(rows));
    return faults;
  }

  /** An id that stood already. */
  static Optional<PackFault> duplicate(Entry entry, Map<String, Entry> seen) {
    Optional<String> id = entry.text("id");
    return id.flatMap(name -> Optional.ofNullable(seen.putIfAbsent(name, entry)))
        .map(
            first ->
                entry
                    .near("id")
                    .fault(
                        FaultCode.DUPLICATE_ID,
                        id.orElseThrow(),
                        first.place().file() + ":" + first.place().line()));
  }

  static Optional<PackFault> unknownStep(Entry entry, Collection<String> known) {
    return entry
        .text()
        .filter(name -> !known.contains(name))
        .map(
            name ->
                entry
                    .fault(FaultCode.UNKNOWN_STEP, name, String.join(", ", known))
                    .maybe(NearestName.of(name, known)));
  }

  private static List<PackFault> conditions(Entry when, Set<String> ids) {
    List<PackFault> faults = new ArrayList<>();
    when.members()
        .keySet()
        .forEach(
            fact -> {
              String step = fact.substring(Math.min(fact.length(), Step.OUTCOME.length()));
              if (fact.startsWith(Step.OUTCOME) && !ids.contains(step)) {
                faults.add(
                    PackFault.of(
                            FaultCode.UNKNOWN_STEP,
                            when.keyPlace(fact),
                            step,
                            String.join(", ", ids))
                        .maybe(NearestName.of(step, ids)));
              }
            });
    return faults;
  }

  /** Tells the cells that mean nothing for values of any type. */
  static List<PackFault> unreadable(List<Entry> rows) {
    List<PackFault> faults = new ArrayList<>();
    for (Entry row : rows) {
      row.get("when")
          .map(Entry::members)
          .orElse(Map.of())
          .forEach(
              (fact, cell) -> {
                String text = cellText(cell);
                if (!PlainConditions.isReadable(text)) {
                  faults.add(cell.fault(FaultCode.CELL_NOT_READABLE, fact, text, "—", "1"));
                }
              });
    }
    return faults;
  }

  private static List<PackFault> pieces(List<Entry> rows) {
    List<PackFault> faults = new ArrayList<>();
    Set<String> left = new HashSet<>();
    Optional<String> in = Optional.empty();
    for (Entry row : rows) {
      Optional<String> block = row.text("block");
      if (!block.equals(in)) {
        in.ifPresent(left::add);
        in = block;
        block
            .filter(left::contains)
            .ifPresent(
                name -> faults.add(row.near("block").fault(FaultCode.BLOCK_IN_PIECES, name)));
      }
    }
    return faults;
  }

  private static String cellText(Entry cell) {
    return cell.plain().map(Object::toString).orElse("");
  }

  /** Makes the flow of a table without faults. */
  static Flow bind(String id, List<Entry> rows) {
    return new Flow(new FlowId(id), rows.stream().map(FlowTables::step).toList());
  }

  /** Makes a flow of a pack without faults, without its scenarios. */
  static PackFlow packFlow(Entry root) {
    Map<LaneId, Lane> lanes = new LinkedHashMap<>();
    root.get("lanes")
        .map(Entry::members)
        .orElse(Map.of())
        .forEach(
            (id, lane) ->
                lanes.put(
                    new LaneId(id),
                    new Lane(
                        CatalogueBinding.text(lane, "title"),
                        lane.text("department")
                            .filter(department -> !department.equals(FlowChecks.OWN))
                            .map(DepartmentId::new))));
    Map<StepId, Milestone> milestones = new LinkedHashMap<>();
    for (Entry row : root.items("steps")) {
      StageFlows.milestone(row)
          .ifPresent(
              milestone -> milestones.put(new StepId(row.text("id").orElseThrow()), milestone));
    }
    return new PackFlow(
        bind(root.text("flow").orElseThrow(), root.items("steps")),
        CatalogueBinding.text(root, "title"),
        lanes,
        root.number("promise").map(BigDecimal::intValueExact),
        milestones,
        root.items("steps").stream()
            .collect(
                Collectors.toMap(row -> new StepId(row.text("id").orElseThrow()), Entry::place)),
        List.of());
  }

  private static Step step(Entry row) {
    Map<String, String> when = new LinkedHashMap<>();
    row.get("when")
        .ifPresent(
            cells -> cells.members().forEach((fact, cell) -> when.put(fact, cellText(cell))));
    return new Step(
        new StepId(row.text("id").orElseThrow()),
        constant(StepKind.class, row.text("kind").orElseThrow()),
        row.text("lane").map(LaneId::new),
        row.text("block").map(BlockId::new),
        row.text("branch").map(BranchId::new),
        when,
        row.get("sign").map(FlowTables::sign).orElseGet(SignRule.One::new),
        row.number("days").map(BigDecimal::intValueExact).orElse(0),
        row.items("returns").stream().map(to -> new StepId(to.text().orElseThrow())).toList(),
        row.text("after_return")
            .map(word -> constant(AfterReturn.class, word))
            .orElse(AfterReturn.THROUGH),
        row.flag("keep").orElse(false));
  }

  private static SignRule sign(Entry sign) {
    return switch (sign.text().orElse("share")) {
      case "one" -> new SignRule.One();
      case "any" -> new SignRule.Any();
      case "all" -> new SignRule.All();
      default ->
          new SignRule.Share(sign.number("share").map(BigDecimal::intValueExact).orElseThrow());
    };
  }

  static <E extends Enum<E>> E constant(Class<E> kind, String word) {
    return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
  }

  static boolean isId(String text) {
    return SnakeCase.isWord(text);
  }
}
