package io.gongjian.rules.drools;

import io.gongjian.rules.open.RowBits;
import org.jspecify.annotations.Nullable;

/**
 * The fact that rules match: what is known when a stratum is decided, one typed slot an input, and
 * the set of rows that fired on it.
 */
public final class FactRecord {

  private final int stratum;
  private final @Nullable Object[] values;
  private final long[] fired;

  FactRecord(int stratum, @Nullable Object[] values, long[] fired) {
    this.stratum = stratum;
    this.values = values;
    this.fired = fired;
  }

  int stratum() {
    return stratum;
  }

  @Nullable Object value(int slot) {
    return values[slot];
  }

  void fire(int row) {
    RowBits.add(fired, row);
  }
}
