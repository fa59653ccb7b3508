package io.gongjian.rules.table;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.CellReader;
import io.gongjian.rules.cell.CellReading;
import io.gongjian.rules.cell.CellReading.Reason;
import io.gongjian.rules.cell.CellReading.Refused;
import io.gongjian.rules.cell.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
      if (reading instanceof CellReading.Compared compared) {
        Optional<FactId> other = ComparedFact.in(text, pack.vocabulary());
        reading = against(column.input(), compared, other);
        name = other.map(one -> order(column.input(), one)).orElse(name);
      }
      if (reading instanceof CellReading.Refused refusal) {
        refused.add(new RefusedCell(row, column, text, refusal));
      } else if (reading instanceof CellReading.Read read
          && !(read.condition() instanceof Condition.Always)) {
        tests.add(new TypedRow.Test(layout.of(name), read.condition()));
      }
    }
    return tests;
  }

  private static String order(Input column, FactId other) {
    return column instanceof Input.OfFact fact
        ? new Input.OfOrder(fact.fact(), other).name()
        : column.name();
  }

  /** A comparison with another fact of the same type and unit, or why it cannot be made. */
  private CellReading against(Input column, CellReading.Compared cell, Optional<FactId> other) {
    if (!(column instanceof Input.OfFact fact) || other.filter(fact.fact()::equals).isPresent()) {
      return new Refused(Reason.NOT_ALLOWED, cell.fact(), cell.column());
    }
    Optional<FactDefinition> beside = other.flatMap(pack.vocabulary()::find);
    if (beside.isEmpty()) {
      boolean isTerm = cell.fact().startsWith("term.");
      return new Refused(
          isTerm ? Reason.UNKNOWN_TERM : Reason.UNKNOWN_FACT, cell.fact(), cell.column());
    }
    FactDefinition own = pack.vocabulary().get(fact.fact());
    boolean days = own.type() == FactType.DATE && beside.get().type() == FactType.DATE;
    boolean numbers = own.type().isNumber() && beside.get().type().isNumber();
    if (!days && !numbers) {
      return new Refused(Reason.OTHER_TYPE, cell.fact(), cell.column());
    }
    return own.unit().equals(beside.get().unit())
        ? new CellReading.Read(new Condition.OneOf(cell.orders()))
        : new Refused(Reason.OTHER_UNIT, cell.fact(), cell.column());
  }

  List<RefusedCell> refused() {
    return List.copyOf(refused);
  }
}
