package io.gongjian.rules.table;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.rules.cell.CellReader;
import io.gongjian.rules.cell.CellReading;
import io.gongjian.rules.cell.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
      CellReading reading = cells.read(text, ColumnTypes.of(pack, column.input()));
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
}
