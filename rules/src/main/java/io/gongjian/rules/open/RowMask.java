package io.gongjian.rules.open;

import io.gongjian.rules.table.TypedRow;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A few rows, kept so that asking whether a set of rows has any of them takes a word or two. */
public final class RowMask {

  private final int[] words;
  private final long[] masks;

  public RowMask(Collection<TypedRow> rows) {
    this.words = rows.stream().mapToInt(row -> row.number() >> 6).sorted().distinct().toArray();
    this.masks = new long[words.length];
    for (TypedRow row : rows) {
      int at = Arrays.binarySearch(words, row.number() >> 6);
      masks[at] |= 1L << row.number();
    }
  }

  /** Which of these rows two sets have, in a shape of its own: equal only for equal rows. */
  public Marked marked(long[] holds, long[] possible) {
    long[] both = new long[2 * words.length];
    for (int i = 0; i < words.length; i++) {
      both[i] = holds[words[i]] & masks[i];
      both[words.length + i] = possible[words[i]] & masks[i];
    }
    return new Marked(both);
  }

  /** The rows of a mask that hold, and those that may. */
  public static final class Marked {
    private final long[] rows;

    private Marked(long[] rows) {
      this.rows = rows;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Marked marked && Arrays.equals(rows, marked.rows);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(rows);
    }
  }

  /** True when {@code bits} has one of these rows. */
  public boolean meets(long[] bits) {
    for (int i = 0; i < words.length; i++) {
      if ((bits[words[i]] & masks[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
