package io.gongjian.rules.cell;

import java.util.Optional;

/**
 * An interval of numbers or days.
 *
 * @param low the lower end, or empty when there is none
 * @param high the upper end, or empty when there is none
 */
public record Span(Optional<Bound> low, Optional<Bound> high) {

  /** An end of a span; {@code included} says whether the value itself belongs to it. */
  public record Bound(Comparable<?> value, boolean included) {}

  boolean contains(Object value) {
    return (low.isEmpty() || above(low.get(), value))
        && (high.isEmpty() || below(high.get(), value));
  }

  /** True when no value can lie in it; a span between neighbours of a dense order is not empty. */
  public boolean isEmpty() {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    int order = compare(low.get().value(), high.get().value());
    return order > 0 || (order == 0 && !(low.get().included() && high.get().included()));
  }

  private static boolean above(Bound bound, Object value) {
    int order = compare(value, bound.value());
    return order > 0 || (order == 0 && bound.included());
  }

  private static boolean below(Bound bound, Object value) {
    int order = compare(value, bound.value());
    return order < 0 || (order == 0 && bound.included());
  }

  /** Compares two values of the same type; a cell's type is checked when it is read. */
  @SuppressWarnings("unchecked")
  public static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }
}
