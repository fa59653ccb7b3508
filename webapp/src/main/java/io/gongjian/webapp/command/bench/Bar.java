package io.gongjian.webapp.command.bench;

import java.util.Locale;

/** A measured value that must not exceed a limit. */
record Bar(String name, double value, double limit) {

  /** How far {@code later} stands above {@code earlier}: at most five per cent. */
  static Bar growth(String name, long earlier, long later) {
    return new Bar(name, (double) later / earlier, 1.05);
  }

  boolean holds() {
    return value <= limit;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "bar %s %.3f %s",
        name,
        value,
        holds() ? "ok" : String.format(Locale.ROOT, "short (needs <= %.3f)", limit));
  }
}
