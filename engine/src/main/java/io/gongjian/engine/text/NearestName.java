package io.gongjian.engine.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the name that was most likely meant by a mistyped one. */
public final class NearestName {

  private static final int LONGEST = 100;

  private NearestName() {}

  /**
   * Returns the nearest of {@code names}; empty when none is near: more than a third of its
   * characters would have to change.
   */
  public static Optional<String> of(String given, Collection<String> names) {
    if (given.length() > LONGEST) {
      return Optional.empty();
    }
    String sought = given.toLowerCase(Locale.ROOT);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      int distance = distance(sought, name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest).filter(near(least));
  }

  private static Predicate<String> near(int distance) {
    return name -> distance * 3 <= name.length();
  }

  /** Counts the insertions, deletions and replacements between two texts (Levenshtein). */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[other.length() + 1];
      current[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int replaced = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                above[column - 1] + replaced, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[other.length()];
  }
}
