package io.gongjian.rules.open;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers or days: the bounds of all spans cut the line into points and the gaps between them, and
 * for each piece the rows that stand are kept.
 */
final class OrderedIndex implements SlotIndex {

  private final Object[] bounds;
  private final long[][] standing;
  private final long[] untested;

  OrderedIndex(List<Entry> entries, int words) {
    this.bounds = SlotIndex.bounds(entries).toArray();
    this.untested = SlotIndex.untested(entries, words);
    this.standing = new long[2 * bounds.length + 1][];
    for (int piece = 0; piece < standing.length; piece++) {
      standing[piece] = untested.clone();
    }
    for (Entry entry : entries) {
      for (Span span : ((Condition.Within) entry.condition()).spans()) {
        for (int piece = first(span.low()); piece <= last(span.high()); piece++) {
          RowBits.add(standing[piece], entry.row());
        }
      }
    }
  }

  @Override
  public void markPossible(Object value, long[] possible, int firstWord, int lastWord) {
    RowBits.keep(possible, standing[piece(value)], firstWord, lastWord);
  }

  @Override
  public void mark(
      @Nullable Object value, long[] holds, long[] possible, int firstWord, int lastWord) {
    if (value == null) {
      RowBits.keep(holds, untested, firstWord, lastWord);
    } else {
      long[] rows = standing[piece(value)];
      RowBits.keep(holds, rows, firstWord, lastWord);
      RowBits.keep(possible, rows, firstWord, lastWord);
    }
  }

  private int first(Optional<Span.Bound> low) {
    return low.map(bound -> piece(bound.value()) + (bound.included() ? 0 : 1)).orElse(0);
  }

  private int last(Optional<Span.Bound> high) {
    return high.map(bound -> piece(bound.value()) - (bound.included() ? 0 : 1))
        .orElse(standing.length - 1);
  }

  /** Piece 2i+1 is bound i itself; piece 2i lies below it. */
  private int piece(Object value) {
    int low = 0;
    int high = bounds.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Span.compare(bounds[middle], value);
      if (order == 0) {
        return 2 * middle + 1;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 2 * low;
  }
}
