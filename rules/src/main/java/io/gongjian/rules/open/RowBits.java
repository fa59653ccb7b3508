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

  static void remove(long[] bits, int number) {
    bits[number >> 6] &= ~(1L << number);
  }

  /** Adds all of {@code more}, which is no longer than {@code bits}. */
  public static void addAll(long[] bits, long[] more) {
    for (int word = 0; word < more.length; word++) {
      bits[word] |= more[word];
    }
  }

  /** The first number of the set from {@code number} on, or -1 when there is none. */
  public static int next(long[] bits, int number) {
    int word = number >> 6;
    if (word >= bits.length) {
      return -1;
    }
    long rest = bits[word] & (-1L << number);
    while (rest == 0) {
      if (++word == bits.length) {
        return -1;
      }
      rest = bits[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
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
