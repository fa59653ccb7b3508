package io.gongjian.engine.pack.internal;

import java.util.Collection;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
final class Nearest {

  private static final int LONGEST = 80;

  private Nearest() {}

  static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    int bound = Math.max(1, word.length() / 3);
    Optional<String> best = Optional.empty();
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) <= bound) {
        int distance = distance(word, candidate);
        if (distance <= bound && distance > 0) {
          bound = distance - 1;
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  /** How many letters must be put, taken or changed to make one word the other. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] line = new int[above.length];
      line[0] = row;
      for (int column = 1; column < line.length; column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        line[column] =
            Math.min(Math.min(line[column - 1], above[column]) + 1, above[column - 1] + change);
      }
      above = line;
    }
    return above[other.length()];
  }
}
