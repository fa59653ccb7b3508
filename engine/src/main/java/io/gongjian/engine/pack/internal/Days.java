package io.gongjian.engine.pack.internal;

import java.time.LocalDate;
import java.util.Optional;

/** Compares the days on which entries are in force: {@code from} included, {@code to} not. */
final class Days {

  private Days() {}

  static boolean overlap(Entry one, Entry other) {
    return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
  }

  /** True when an entry ends no later than it starts. */
  static boolean areReversed(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isPresent() && to.isPresent() && !from.get().isBefore(to.get());
  }

  private static boolean startsBeforeEndOf(Entry one, Entry other) {
    Optional<LocalDate> from = one.date("from");
    Optional<LocalDate> to = other.date("to");
    return from.isEmpty() || to.isEmpty() || from.get().isBefore(to.get());
  }
}
