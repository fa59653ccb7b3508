package io.gongjian.rules.table;

import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the cells of rows, and keeps those that cannot serve. */
final class CellsReader {

  private final Pack pack;
  private final CellReader cells;
  private final List<RefusedCell> refused = new ArrayList<>();

  /** Makes a reader; {@code constants} are the values that cells may name. */
  CellsReader(Pack pack, Map<String, Object> constants) {
    this.pack = pack;
    this.cells = new CellReader(constants);
  }

  /** The tests of a row; a cell that cannot serve is none and is kept with the refused ones. */
  List<TypedRow.Test> tests(RuleTable table, RuleRow row, SlotLayout layout) {
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

  List<RefusedCell> refused() {
    return List.copyOf(refused);
  }

  /** Adds the names of the columns of some tables. */
  static void columns(Iterable<RuleTable> tables, Set<String> names) {
    for (RuleTable table : tables) {
      table.columns().forEach(column -> names.add(column.input().name()));
    }
  }

  /** The type of the values in a column. */
  static ColumnType type(Pack pack, Input input) {
    if (input instanceof Input.OfField field) {
      Shape shape = pack.forms().shape(field.field()).orElseThrow();
      FactType type = FieldValues.type(shape).orElseThrow();
      return new ColumnType(type, new LinkedHashSet<>(FieldValues.choices(shape).ids()));
    }
    if (input instanceof Input.OfFact fact) {
      return ColumnType.of(pack.vocabulary().get(fact.fact()));
    }
    if (input instanceof Input.OfApplication) {
      return ColumnType.set(pack.matters().keySet().stream().map(MatterId::value).toList());
    }
    if (input instanceof Input.OfSituations situations) {
      Matter matter = pack.matters().get(situations.matter());
      return ColumnType.set(
          matter == null
              ? List.of()
              : matter.situations().stream().map(one -> one.id().value()).toList());
    }
    return ColumnType.VERDICT;
  }
}
