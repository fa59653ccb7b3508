package io.gongjian.engine.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Steps between numbers. */
final class Multiples {

  private Multiples() {}

  /** The smallest step whose multiples are multiples of both. */
  static Optional<BigDecimal> common(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one.map(Multiples::plain) : other.map(Multiples::plain);
    }
    int scale = Math.max(Math.max(one.get().scale(), other.get().scale()), 0);
    BigInteger first = one.get().setScale(scale).unscaledValue();
    BigInteger second = other.get().setScale(scale).unscaledValue();
    BigInteger least = first.divide(first.gcd(second)).multiply(second);
    return Optional.of(plain(new BigDecimal(least, scale)));
  }

  private static BigDecimal plain(BigDecimal step) {
    return step.stripTrailingZeros();
  }
}
