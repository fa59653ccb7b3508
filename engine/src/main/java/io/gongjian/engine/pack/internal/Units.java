package io.gongjian.engine.pack.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** Units that measure the same, so that an amount in one can be told in the other. */
final class Units {

  /** What a unit measures and how many of the smallest unit it is. */
  private record Measure(String of, BigDecimal size) {}

  private static final Map<String, Measure> MEASURES =
      Map.ofEntries(
          Map.entry("元", measure("money", "1")),
          Map.entry("万元", measure("money", "10000")),
          Map.entry("亿元", measure("money", "100000000")),
          Map.entry("m", measure("length", "1")),
          Map.entry("km", measure("length", "1000")),
          Map.entry("m2", measure("area", "1")),
          Map.entry("ha", measure("area", "10000")),
          Map.entry("km2", measure("area", "1000000")),
          Map.entry("m3", measure("volume", "1")),
          Map.entry("万m3", measure("volume", "10000")),
          Map.entry("kg", measure("mass", "1")),
          Map.entry("t", measure("mass", "1000")));

  private Units() {}

  /** How many of {@code to} one of {@code from} is; empty when they measure different things. */
  static Optional<BigDecimal> factor(String from, String to) {
    Measure one = MEASURES.get(from);
    Measure other = MEASURES.get(to);
    return one == null || other == null || !one.of().equals(other.of())
        ? Optional.empty()
        : Optional.of(one.size().divide(other.size(), MathContext.DECIMAL64).stripTrailingZeros());
  }

  private static Measure measure(String of, String size) {
    return new Measure(of, new BigDecimal(size));
  }
}
