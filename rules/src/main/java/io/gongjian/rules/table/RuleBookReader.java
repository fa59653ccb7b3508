package io.gongjian.rules.table;

import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.ProgramRow;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads the cells of rows, whatever the rows decide. */
public final class RuleBookReader {

  private static final int WORD = 64;

  private final Pack pack;
  private final CellsReader cells;

  private RuleBookReader(Pack pack, LocalDate asOf) {
    this.pack = pack;
    this.cells = new CellsReader(pack, new OpenTermValues(pack, asOf).constants());
  }

  /** Reads the rows of {@code program}. */
  public static RuleBookReading read(RowProgram program) {
    return new RuleBookReader(program.pack(), program.asOf()).book(program);
  }

  /** All cells of {@code pack}, whatever the days their rows are in force, that cannot serve. */
  public static List<RefusedCell> refusedCells(Pack pack) {
    Set<RefusedCell> refused = new LinkedHashSet<>();
    Set<LocalDate> days = new TreeSet<>(ForceSpans.ofTerms(pack));
    days.add(pack.validFrom());
    days.removeIf(day -> day.isBefore(pack.validFrom()));
    for (RowKind kind : RowKind.values()) {
      refused.addAll(refusedCells(pack, kind, LocalDate.MAX, row -> true));
      for (LocalDate day : days) {
        refused.addAll(refusedCells(pack, kind, day, ComparedFact::readsATerm));
      }
    }
    return List.copyOf(refused);
  }

  private static List<RefusedCell> refusedCells(
      Pack pack, RowKind kind, LocalDate day, Predicate<RuleRow> wanted) {
    RuleBookReader reader = new RuleBookReader(pack, day);
    SlotLayout layout = reader.layout(kind.tables(pack));
    for (RuleTable table : kind.tables(pack)) {
      table.rows().stream().filter(wanted).forEach(row -> reader.cells.tests(table, row, layout));
    }
    return reader.cells.refused();
  }

  private RuleBookReading book(RowProgram program) {
    SlotLayout layout = layout(program.tables());
    List<TypedRow> rows = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int next = 0;
    for (int stratum = 0; stratum < program.strata(); stratum++) {
      starts.add(next);
      for (ProgramRow row : program.rows(stratum)) {
        List<TypedRow.Test> tests = cells.tests(row.table(), row.row(), layout);
        rows.add(new TypedRow(next++, stratum, row.table(), row.row(), tests));
      }
      next = (next + WORD - 1) / WORD * WORD;
    }
    starts.add(next);
    return cells.refused().isEmpty()
        ? new RuleBookReading.Read(new RuleBook(program, layout, rows, starts))
        : new RuleBookReading.Refused(cells.refused());
  }

  private SlotLayout layout(Iterable<RuleTable> tables) {
    Set<Input> inputs = new LinkedHashSet<>();
    pack.vocabulary().definitions().forEach(fact -> inputs.add(new Input.OfFact(fact.id())));
    for (RuleTable table : tables) {
      table.columns().stream().map(Column::input).forEach(inputs::add);
      inputs.addAll(ComparedFact.ordersOf(table, pack.vocabulary()));
    }
    return new SlotLayout(inputs);
  }
}
