package io.gongjian.rules.drools;

import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * The fact that rules match: what is known when a stratum is decided, one typed slot an input, and
 * the set of rows that fired on it.
 */
public final class MatchedFact {

  private final int stratum;
  private final SlotValues values;
  private final long[] fired;

  MatchedFact(int stratum, SlotValues values, long[] fired) {
    this.stratum = stratum;
    this.values = values;
    this.fired = fired;
  }

  int stratum() {
    return stratum;
  }

  @Nullable Object value(int slot) {
    return values.get(slot);
  }

  boolean fulfils(TypedRow.Test[] tests) {
    for (TypedRow.Test test : tests) {
      if (test.condition().test(values.get(test.slot())) != Truth.HOLDS) {
        return false;
      }
    }
    return true;
  }

  void fire(int[] rows) {
    for (int row : rows) {
      RowBits.add(fired, row);
    }
  }
}
