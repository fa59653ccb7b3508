package io.gongjian.engine.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The numbers between two bounds; a bound that is empty leaves that side open. */
public record Range(Optional<Bound> low, Optional<Bound> high) {

  /** Every number. */
  public static final Range ALL = new Range(Optional.empty(), Optional.empty());

  /** An end of a range; {@code included} says whether the number itself belongs to it. */
  public record Bound(BigDecimal value, boolean included) {
    public Bound {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
  }

  /** The numbers from {@code least} to {@code most}, both included where they are there. */
  public static Range of(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    return new Range(
        least.map(value -> new Bound(value, true)), most.map(value -> new Bound(value, true)));
  }

  /** The numbers that are in both. */
  public Range meet(Range other) {
    return new Range(
        stricter(low, other.low, 1), // the higher of two lower ends
        stricter(high, other.high, -1));
  }

  private static Optional<Bound> stricter(Optional<Bound> one, Optional<Bound> other, int sign) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    int order = one.get().value().compareTo(other.get().value()) * sign;
    if (order == 0) {
      return one.get().included() ? other : one;
    }
    return order > 0 ? one : other;
  }

  public boolean contains(BigDecimal number) {
    return low.map(bound -> isBeyond(number.compareTo(bound.value()), bound)).orElse(true)
        && high.map(bound -> isBeyond(bound.value().compareTo(number), bound)).orElse(true);
  }

  private static boolean isBeyond(int order, Bound bound) {
    return order > 0 || (order == 0 && bound.included());
  }

  /** True when no multiple of {@code step} lies in it; with no step, when no number does. */
  public boolean isEmpty(Optional<BigDecimal> step) {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    if (step.isPresent()) {
      BigDecimal size = step.get();
      BigDecimal first = low.get().value().divide(size, 0, RoundingMode.CEILING).multiply(size);
      BigDecimal candidate = contains(first) ? first : first.add(size);
      return !contains(candidate);
    }
    int order = low.get().value().compareTo(high.get().value());
    return order > 0 || (order == 0 && !(low.get().included() && high.get().included()));
  }
}
