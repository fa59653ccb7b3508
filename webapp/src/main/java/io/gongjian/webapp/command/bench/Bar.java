package io.gongjian.webapp.command.bench;

import java.util.Locale;

/**
 * A measured value that must not exceed a limit, or must reach it.
 *
 * @param least true where it must reach it
 */
record Bar(String name, double value, double limit, boolean least) {

  Bar(String name, double value, double limit) {
    this(name, value, limit, false);
  }

  static Bar atLeast(String name, double value, double limit) {
    return new Bar(name, value, limit, true);
  }

  /** How far {@code later} stands above {@code earlier}: at most five per cent. */
  static Bar growth(String name, long earlier, long later) {
    return new Bar(name, (double) later / earlier, 1.05);
  }

  boolean holds() {
    return least ? value >= limit : value <= limit;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "bar %s %.3f %s",
        name,
        value,
        holds()
            ? "ok"
            : String.format(Locale.ROOT, "short (needs %s %.3f)", least ? ">=" : "<=", limit));
  }
}
