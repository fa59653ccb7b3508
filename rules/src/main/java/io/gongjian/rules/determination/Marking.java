package io.gongjian.rules.determination;

import org.jspecify.annotations.Nullable;

/** Tells which rows of a stratum hold and which still may. */
@FunctionalInterface
interface Marking {

  /** Adds to {@code holds} and {@code possible} the rows of {@code stratum} for {@code values}. */
  void mark(int stratum, @Nullable Object[] values, long[] holds, long[] possible);
}
