package io.gongjian.rules.determination;

import io.gongjian.rules.table.SlotValues;

/** Tells which rows of a stratum hold and which still may. */
@FunctionalInterface
interface Marking {

  /** Adds to {@code holds} and {@code possible} the rows of {@code stratum} for {@code values}. */
  void mark(int stratum, SlotValues values, long[] holds, long[] possible);
}
