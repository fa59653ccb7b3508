package io.gongjian.rules.open;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of a stratum stand for a value of one slot. */
interface SlotIndex {

  /** A row, numbered within its stratum, and what it asks of the slot. */
  record Entry(int row, Condition condition) {}

  /** Takes from both sets the rows that the value rules out, or leaves not certain. */
  void mark(@Nullable Object value, long[] holds, long[] possible, int firstWord, int lastWord);

  /** Takes from {@code possible} the rows that a known value rules out. */
  void markPossible(Object value, long[] possible, int firstWord, int lastWord);

  static SlotIndex of(List<Entry> entries, int words) {
    Condition first = entries.get(0).condition();
    if (first instanceof Condition.Within) {
      return new OrderedIndex(entries, words);
    }
    if (first.asksMembers()) {
      return new SetIndex(entries, words);
    }
    return new NamedIndex(entries, words);
  }

  /** The rows that do not test the slot. */
  static long[] untested(List<Entry> entries, int words) {
    long[] bits = RowBits.all(words);
    for (Entry entry : entries) {
      bits[entry.row() >> 6] &= ~(1L << entry.row());
    }
    return bits;
  }

  /** All values at which a span of the entries begins or ends. */
  static List<Object> bounds(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> ((Condition.Within) entry.condition()).spans().stream())
        .flatMap(span -> Stream.of(span.low(), span.high()).flatMap(Optional::stream))
        .map(bound -> (Object) bound.value())
        .sorted(Span::compare)
        .distinct()
        .toList();
  }
}
