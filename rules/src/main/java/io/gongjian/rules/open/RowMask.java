package io.gongjian.rules.open;

import io.gongjian.rules.table.TypedRow;
import java.util.Arrays;
import java.util.Collection;

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
