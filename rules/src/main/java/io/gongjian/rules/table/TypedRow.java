package io.gongjian.rules.table;

import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Standing;
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
  public Standing standing(SlotValues values) {
    Standing standing = Standing.HOLDS;
    for (Test test : tests) {
      Standing one = test.condition().test(values.get(test.slot()));
      if (one == Standing.FAILS) {
        return Standing.FAILS;
      }
      if (one == Standing.OPEN) {
        standing = Standing.OPEN;
      }
    }
    return standing;
  }
}
