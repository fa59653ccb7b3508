package io.gongjian.rules.open;

import java.util.Arrays;

/** Sets of row numbers as bits, kept small and allocation-free on the hot path. */
public final class RowBits {

  private RowBits() {}

  public static boolean has(long[] bits, int number) {
    return (bits[number >> 6] & (1L << number)) != 0;
  }

  public static void add(long[] bits, int number) {
    bits[number >> 6] |= 1L << number;
  }

  static void keep(long[] bits, long[] kept, int firstWord, int lastWord) {
    for (int word = firstWord; word < lastWord; word++) {
      bits[word] &= kept[word - firstWord];
    }
  }

  static void fill(long[] bits, long[] rows, int firstWord, int lastWord) {
    System.arraycopy(rows, 0, bits, firstWord, lastWord - firstWord);
  }

  static long[] all(int words) {
    long[] bits = new long[words];
    Arrays.fill(bits, -1L);
    return bits;
  }
}
