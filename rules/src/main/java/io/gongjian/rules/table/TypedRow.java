package io.gongjian.rules.table;

import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Truth;
import java.util.List;

/**
 * A row with its cells read.
 *
 * @param number its place among all rows of the book
 * @param stratum when it is decided: after the rows of lower strata, whose outcome it may read
 * @param tests its conditions, those that always hold left out
 */
public record TypedRow(int number, int stratum, RuleTable table, RuleRow row, List<Test> tests) {

  public TypedRow {
    tests = List.copyOf(tests);
  }

  /** A condition on one slot. */
  public record Test(int slot, Condition condition) {}

  /** How the row stands on {@code values}. */
  public Truth standing(SlotValues values) {
    Truth standing = Truth.HOLDS;
    for (Test test : tests) {
      Truth one = test.condition().test(values.get(test.slot()));
      if (one == Truth.FAILS) {
        return Truth.FAILS;
      }
      if (one == Truth.OPEN) {
        standing = Truth.OPEN;
      }
    }
    return standing;
  }
}
