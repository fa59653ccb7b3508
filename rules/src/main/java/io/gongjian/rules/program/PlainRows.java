package io.gongjian.rules.program;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a book read plainly, all at once and many times: a condition is asked once of a
 * value, however many rows have it. Not for more than one thread.
 */
final class PlainRows {

  private final RuleBook book;
  private final SortedMap<Integer, Column> columns = new TreeMap<>();

  PlainRows(RuleBook book) {
    this.book = book;
    for (TypedRow row : book.rows()) {
      for (TypedRow.Test test : row.tests()) {
        columns.computeIfAbsent(test.slot(), slot -> new Column()).add(test.condition(), row);
      }
    }
  }

  /**
   * Tells how all rows stand.
   *
   * @param holds receives the rows that hold
   * @param possible receives the rows that hold or could still hold
   */
  void stand(SlotValues values, long[] holds, long[] possible) {
    for (TypedRow row : book.rows()) {
      RowBits.add(holds, row.number());
      RowBits.add(possible, row.number());
    }
    columns.forEach((slot, column) -> column.narrow(values.get(slot), holds, possible));
  }

  /** The rows that a value takes away from those that hold, and from those that could. */
  private static final class Taken {
    private final long[] open;
    private final long[] fails;

    private Taken(int words) {
      this.open = new long[words];
      this.fails = new long[words];
    }
  }

  /** The conditions on one slot. */
  private final class Column {

    private final Map<Condition, long[]> rows = new LinkedHashMap<>();
    private final Map<Object, Taken> known = new HashMap<>();
    private @Nullable Taken unknown;

    void add(Condition condition, TypedRow row) {
      RowBits.add(rows.computeIfAbsent(condition, one -> none()), row.number());
    }

    void narrow(@Nullable Object value, long[] holds, long[] possible) {
      Taken taken = taken(value);
      for (int word = 0; word < holds.length; word++) {
        holds[word] &= ~(taken.open[word] | taken.fails[word]);
        possible[word] &= ~taken.fails[word];
      }
    }

    private Taken taken(@Nullable Object value) {
      if (value == null) {
        if (unknown == null) {
          unknown = asked(null);
        }
        return unknown;
      }
      return isPartlyDecided(value) ? asked(value) : known.computeIfAbsent(value, this::asked);
    }

    /** Such sets are drawn anew each time: keeping what follows from them would only cost space. */
    private boolean isPartlyDecided(Object value) {
      return value instanceof Membership set && !set.certain().equals(set.possible());
    }

    private Taken asked(@Nullable Object value) {
      Taken taken = new Taken(book.capacity() >> 6);
      rows.forEach(
          (condition, with) -> {
            Truth standing = condition.test(value);
            if (standing != Truth.HOLDS) {
              RowBits.addAll(standing == Truth.OPEN ? taken.open : taken.fails, with);
            }
          });
      return taken;
    }
  }

  private long[] none() {
    return new long[book.capacity() >> 6];
  }
}
