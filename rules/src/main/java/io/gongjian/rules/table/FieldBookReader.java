package io.gongjian.rules.table;

import io.gongjian.engine.directive.FieldProgram;
import io.gongjian.engine.directive.FieldRow;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.rules.cell.ColumnType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the cells of rows that decide fields. */
public final class FieldBookReader {

  private static final int WORD = 64;

  private final Pack pack;
  private final CellsReader cells;

  private FieldBookReader(Pack pack, LocalDate asOf) {
    this.pack = pack;
    this.cells = new CellsReader(pack, new OpenTermValues(pack, asOf).constants());
  }

  /**
   * Reads the rows of {@code program}.
   *
   * @throws EngineException FAULTY_PACK when a cell cannot serve, which a checked pack has not
   */
  public static FieldBook read(FieldProgram program) {
    return new FieldBookReader(program.pack(), program.asOf()).book(program);
  }

  /** All cells of tables of fields, whatever the days of their rows, that cannot serve. */
  public static List<RefusedCell> refusedCells(Pack pack) {
    Set<RefusedCell> refused = new LinkedHashSet<>();
    Set<LocalDate> days = new LinkedHashSet<>();
    pack.fillings().forEach(filling -> days.add(filling.from()));
    days.add(LocalDate.MAX);
    for (LocalDate day : days) {
      FieldBookReader reader = new FieldBookReader(pack, day);
      for (RuleTable table : pack.forms().tables()) {
        SlotLayout layout = layout(List.of(table));
        table.rows().forEach(row -> reader.cells.tests(table, row, layout));
      }
      refused.addAll(reader.cells.refused());
    }
    return List.copyOf(refused);
  }

  private FieldBook book(FieldProgram program) {
    SlotLayout layout = layout(program.rows().stream().map(FieldRow::table).toList());
    List<TypedRow> rows = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int next = 0;
    for (int stratum = 0; stratum < program.strata(); stratum++) {
      starts.add(next);
      for (FieldRow row : program.rows(stratum)) {
        numbers.add(next);
        rows.add(
            new TypedRow(
                next++,
                stratum,
                row.table(),
                row.row(),
                cells.tests(row.table(), row.row(), layout)));
      }
      next = (next + WORD - 1) / WORD * WORD;
    }
    starts.add(next);
    if (!cells.refused().isEmpty()) {
      throw new EngineException(ErrorCode.FAULTY_PACK, "cells cannot be read " + cells.refused());
    }
    RuleBook book =
        new RuleBook(
            pack,
            program.span(),
            layout,
            rows,
            starts,
            Map.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            List.of());
    return new FieldBook(program, book, numbers);
  }

  private static SlotLayout layout(List<RuleTable> tables) {
    Set<String> names = new LinkedHashSet<>();
    CellsReader.columns(tables, names);
    return new SlotLayout(names);
  }

  /** The type of the values in a column of a table that decides fields. */
  public static ColumnType type(Pack pack, Input input) {
    return CellsReader.type(pack, input);
  }
}
