package io.gongjian.forms.bench;

import java.util.Locale;

/**
 * A bar: a measured value and what it needs to be.
 *
 * @param atLeast true when the value must reach the limit, false when it must not exceed it
 */
record Bar(String name, double value, boolean atLeast, double limit) {

  static Bar atLeast(String name, double value, double limit) {
    return new Bar(name, value, true, limit);
  }

  static Bar atMost(String name, double value, double limit) {
    return new Bar(name, value, false, limit);
  }

  boolean holds() {
    return atLeast ? value >= limit : value <= limit;
  }

  String line() {
    String needs = String.format(Locale.ROOT, "%s %.2f", atLeast ? ">=" : "<=", limit);
    return String.format(
        Locale.ROOT, "bar %s %.2f %s", name, value, holds() ? "ok" : "short (needs " + needs + ")");
  }
}
