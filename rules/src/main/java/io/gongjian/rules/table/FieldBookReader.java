package io.gongjian.rules.table;

import io.gongjian.engine.directive.FieldProgram;
import io.gongjian.engine.directive.FieldRow;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.CellReader;
import io.gongjian.rules.cell.CellReading;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
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
  private final CellReader cells;
  private final List<RefusedCell> refused = new ArrayList<>();

  private FieldBookReader(Pack pack, LocalDate asOf) {
    this.pack = pack;
    this.cells = new CellReader(new OpenTermValues(pack, asOf).constants());
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
        table.rows().forEach(row -> reader.tests(table, row, layout));
      }
      refused.addAll(reader.refused);
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
                next++, stratum, row.table(), row.row(), tests(row.table(), row.row(), layout)));
      }
      next = (next + WORD - 1) / WORD * WORD;
    }
    starts.add(next);
    if (!refused.isEmpty()) {
      throw new EngineException(ErrorCode.FAULTY_PACK, "cells cannot be read " + refused);
    }
    RuleBook book =
        new RuleBook(
            pack,
            ForceSpans.around(pack, program.asOf()),
            layout,
            rows,
            starts,
            Map.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    return new FieldBook(program, book, numbers);
  }

  private static SlotLayout layout(List<RuleTable> tables) {
    Set<String> names = new LinkedHashSet<>();
    for (RuleTable table : tables) {
      table.columns().forEach(column -> names.add(column.input().name()));
    }
    return new SlotLayout(names);
  }

  private List<TypedRow.Test> tests(RuleTable table, RuleRow row, SlotLayout layout) {
    List<TypedRow.Test> tests = new ArrayList<>();
    for (Column column : table.columns()) {
      String name = column.input().name();
      String text = row.when().get(name);
      if (text == null) {
        continue;
      }
      CellReading reading = cells.read(text, type(pack, column.input()));
      if (reading instanceof CellReading.Refused refusal) {
        refused.add(new RefusedCell(row, column, text, refusal));
      } else if (reading instanceof CellReading.Read read
          && !(read.condition() instanceof Condition.Always)) {
        tests.add(new TypedRow.Test(layout.of(name), read.condition()));
      }
    }
    return tests;
  }

  /** The type of the values in a column of a table that decides fields. */
  public static ColumnType type(Pack pack, Input input) {
    if (input instanceof Input.OfField field) {
      Shape shape = pack.forms().shape(field.field()).orElseThrow();
      FactType type = FieldValues.type(shape).orElseThrow();
      return new ColumnType(type, new LinkedHashSet<>(FieldValues.choices(shape).ids()));
    }
    if (input instanceof Input.OfFact fact) {
      return ColumnType.of(pack.vocabulary().get(fact.fact()));
    }
    if (input instanceof Input.OfSituations situations) {
      Matter matter = pack.matters().get(situations.matter());
      return ColumnType.situations(
          matter == null
              ? List.of()
              : matter.situations().stream().map(one -> one.id().value()).toList());
    }
    return ColumnType.VERDICT;
  }
}
