package io.gongjian.rules.check;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.pack.CheckRules;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.table.TableId;
import io.gongjian.rules.determination.MatterRules;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.FlowCells;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.RuleBookReading;
import io.gongjian.rules.table.TypedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks the rules of a pack: every cell of every day, tables of which one row counts, and that the
 * rules in force last prove themselves once compiled.
 */
public final class CheckingRules implements CheckRules {

  private final RuleStore store;

  /** Makes a check that leaves the rules it has proved in {@code store}. */
  public CheckingRules(RuleStore store) {
    this.store = store;
  }

  @Override
  public List<PackFault> check(Pack pack) {
    Set<PackFault> faults = new LinkedHashSet<>();
    RuleBookReader.refusedCells(pack).forEach(cell -> faults.add(CellFaults.of(pack, cell)));
    FlowCells.refused(pack).forEach(cell -> faults.add(CellFaults.of(pack, cell)));
    NavigableSet<LocalDate> cuts = ForceSpans.cuts(pack);
    if (!faults.isEmpty() || cuts.isEmpty()) {
      return List.copyOf(faults);
    }
    faults.addAll(TellingRows.check(pack));
    for (LocalDate day : daysOfSettling(pack)) {
      if (RuleBookReader.read(RowProgram.of(RowKind.MATTER, pack, Set.of(), day))
          instanceof RuleBookReading.Read read) {
        faults.addAll(SettledAgainstConstraints.check(read.book()));
      }
    }
    for (LocalDate day : cutsThatMatter(pack, cuts)) {
      if (RuleBookReader.read(RowProgram.of(RowKind.MATTER, pack, day))
          instanceof RuleBookReading.Read read) {
        prove(read.book(), faults);
      }
    }
    if (faults.stream().noneMatch(PackFault::isError)) {
      proveCompiled(pack, cuts.last(), faults);
    }
    return List.copyOf(faults);
  }

  /** The days on which a row that settles facts, or a constraint, begins to be in force. */
  private static Set<LocalDate> daysOfSettling(Pack pack) {
    Set<LocalDate> days = new TreeSet<>();
    if (!pack.constraints().isEmpty()) {
      for (RuleTable table : pack.tables()) {
        if (table.decides() == Decision.FACT) {
          table.rows().forEach(row -> days.add(row.from()));
        }
      }
    }
    if (!days.isEmpty()) {
      pack.constraints().forEach(constraint -> constraint.from().ifPresent(days::add));
      days.add(pack.validFrom());
      days.removeIf(day -> day.isBefore(pack.validFrom()));
    }
    return days;
  }

  /** The days on which a table of which one row counts may look different. */
  private static List<LocalDate> cutsThatMatter(Pack pack, NavigableSet<LocalDate> cuts) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (RuleTable table : pack.tables()) {
      if (oneRowCounts(table)) {
        table.rows().forEach(row -> days.add(row.from()));
        table.rows().forEach(row -> row.to().ifPresent(days::add));
        if (table.rows().stream().anyMatch(ComparedFact::readsATerm)) {
          ForceSpans.ofTerms(pack).stream()
              .filter(day -> !day.isBefore(pack.validFrom()))
              .forEach(days::add);
        }
      }
    }
    if (!days.isEmpty()) {
      days.add(cuts.last());
    }
    return new ArrayList<>(days);
  }

  private static boolean oneRowCounts(RuleTable table) {
    return table.policy() == HitPolicy.UNIQUE
        || (table.decides() == Decision.LIMIT && table.policy() == HitPolicy.COLLECT);
  }

  private static void prove(RuleBook book, Set<PackFault> faults) {
    Map<TableId, List<TypedRow>> byTable =
        book.rows().stream().collect(Collectors.groupingBy(row -> row.table().id()));
    DerivedSlots derived = new DerivedSlots(book);
    for (RuleTable table : book.pack().tables()) {
      List<TypedRow> rows = byTable.getOrDefault(table.id(), List.of());
      if (oneRowCounts(table) && !rows.isEmpty()) {
        add(table, TableProof.prove(book, derived, table, rows), faults);
      }
    }
  }

  private static void add(RuleTable table, TableProof.Proof proof, Set<PackFault> faults) {
    if (proof instanceof TableProof.Tie tie) {
      Place place = tie.other().row().place();
      String one = tie.one().row().id().row();
      String other = tie.other().row().id().row();
      faults.add(PackFault.of(FaultCode.ROWS_TIE, place, one, other, tie.facts()));
    } else if (proof instanceof TableProof.Gap gap) {
      String id = table.id().value();
      faults.add(PackFault.of(FaultCode.TABLE_HAS_GAP, table.place(), id, gap.facts()));
    } else if (proof instanceof TableProof.TooLarge) {
      String id = table.id().value();
      faults.add(PackFault.of(FaultCode.TABLE_TOO_LARGE_TO_PROVE, table.place(), id));
    }
  }

  private void proveCompiled(Pack pack, LocalDate asOf, Set<PackFault> faults) {
    try {
      MatterRules.of(store, pack, asOf);
    } catch (EngineException failure) {
      Place place = Place.file(pack.reference().id(), "pack.yaml");
      faults.add(
          PackFault.of(
              FaultCode.RULES_FAIL_SELF_PROOF, place, String.valueOf(failure.getMessage())));
    }
  }
}
