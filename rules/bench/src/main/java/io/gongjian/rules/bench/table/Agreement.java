package io.gongjian.rules.bench.table;

import java.util.List;

/** Makes sure that all engines give the same rows before their speed is compared. */
public final class Agreement {

  private Agreement() {}

  /**
   * Compares all engines on all fact sets of a table.
   *
   * @return how many rows match a fact set on average
   * @throws IllegalStateException when an engine disagrees
   */
  public static double check(SyntheticTable table) {
    MatchRows plain = Engine.PLAIN.on(table);
    long matching = 0;
    for (Engine engine : Engine.values()) {
      MatchRows rows = engine.on(table);
      for (int i = 0; i < table.facts().size(); i++) {
        List<Integer> expected = plain.numbers(plain.decide(i));
        List<Integer> found = rows.numbers(rows.decide(i));
        if (!found.equals(expected)) {
          throw new IllegalStateException(
              engine + " finds " + found + " and not " + expected + " for " + table.facts().get(i));
        }
        matching += engine == Engine.PLAIN ? found.size() : 0;
      }
    }
    return (double) matching / table.facts().size();
  }
}
