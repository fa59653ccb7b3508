package io.gongjian.rules.check;

import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Span;
import io.gongjian.rules.cell.Span.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spans of numbers or days, in order and apart, none of them empty: those of whole numbers and days
 * have both ends included, and one that ends where the next begins is one with it.
 */
record SpanBounds(List<Span> spans) {

  private static final Span ANY = new Span(Optional.empty(), Optional.empty());

  SpanBounds {
    spans = List.copyOf(spans);
  }

  /** All values that the column can have. */
  static SpanBounds all(ColumnType type, Optional<FactDefinition> fact) {
    return within(List.of(ANY), type.type(), fact);
  }

  /** The values of {@code spans}, which are in order, that the column can have. */
  static SpanBounds within(List<Span> spans, FactType type, Optional<FactDefinition> fact) {
    Span column =
        new Span(
            fact.flatMap(FactDefinition::minimum).map(least -> new Bound(least, true)),
            fact.flatMap(FactDefinition::maximum).map(most -> new Bound(most, true)));
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      Span clipped = counted(meet(span, column), type);
      if (!clipped.isEmpty()) {
        append(kept, clipped, type);
      }
    }
    return new SpanBounds(kept);
  }

  private static void append(List<Span> kept, Span next, FactType type) {
    Span last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    if (last != null && touches(last, next, type)) {
      kept.set(kept.size() - 1, new Span(last.low(), next.high()));
    } else {
      kept.add(next);
    }
  }

  private static boolean touches(Span last, Span next, FactType type) {
    if (type == FactType.DECIMAL || last.high().isEmpty() || next.low().isEmpty()) {
      return false;
    }
    Comparable<?> end = last.high().get().value();
    Comparable<?> start = next.low().get().value();
    return end instanceof LocalDate day
        ? day.plusDays(1).equals(start)
        : ((BigDecimal) end).add(BigDecimal.ONE).compareTo((BigDecimal) start) == 0;
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  boolean isWithin(SpanBounds other) {
    return spans.stream().allMatch(span -> other.spans.stream().anyMatch(one -> holds(one, span)));
  }

  boolean meets(SpanBounds other) {
    return spans.stream()
        .anyMatch(span -> other.spans.stream().anyMatch(one -> !meet(one, span).isEmpty()));
  }

  private static boolean holds(Span outer, Span inner) {
    return reaches(outer.low(), inner.low(), 1) && reaches(outer.high(), inner.high(), -1);
  }

  /** True when an end of the outer span lies no further in than that of the inner one. */
  private static boolean reaches(Optional<Bound> outer, Optional<Bound> inner, int direction) {
    if (outer.isEmpty() || inner.isEmpty()) {
      return outer.isEmpty();
    }
    int order = Span.compare(inner.get().value(), outer.get().value()) * direction;
    return order > 0 || (order == 0 && (outer.get().included() || !inner.get().included()));
  }

  private static Span meet(Span one, Span other) {
    return new Span(stricter(one.low(), other.low(), 1), stricter(one.high(), other.high(), -1));
  }

  /** A value in the first of the spans. */
  String example() {
    Span first = spans.get(0);
    Optional<Bound> included = first.low().filter(Bound::included);
    return included
        .or(() -> first.high().filter(Bound::included))
        .map(bound -> text(bound.value()))
        .orElseGet(() -> between(first));
  }

  private static String between(Span span) {
    Optional<BigDecimal> low = span.low().map(bound -> (BigDecimal) bound.value());
    Optional<BigDecimal> high = span.high().map(bound -> (BigDecimal) bound.value());
    if (low.isPresent() && high.isPresent()) {
      return text(low.get().add(high.get()).divide(BigDecimal.valueOf(2)));
    }
    return low.map(least -> text(least.add(BigDecimal.ONE)))
        .or(() -> high.map(most -> text(most.subtract(BigDecimal.ONE))))
        .orElse("0");
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /** Of two lower ends the higher one, of two upper ends ({@code direction} -1) the lower one. */
  private static Optional<Bound> stricter(
      Optional<Bound> one, Optional<Bound> other, int direction) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    int order = Span.compare(one.get().value(), other.get().value()) * direction;
    if (order == 0) {
      return one.get().included() ? other : one;
    }
    return order > 0 ? one : other;
  }

  /** The same values with ends that belong to them, where values are counted. */
  private static Span counted(Span span, FactType type) {
    return switch (type) {
      case INTEGER ->
          new Span(
              span.low().map(bound -> new Bound(whole(bound, 1), true)),
              span.high().map(bound -> new Bound(whole(bound, -1), true)));
      case DATE ->
          new Span(
              span.low().map(bound -> new Bound(day(bound, 1), true)),
              span.high().map(bound -> new Bound(day(bound, -1), true)));
      default -> span;
    };
  }

  private static BigDecimal whole(Bound bound, int direction) {
    BigDecimal value = (BigDecimal) bound.value();
    BigDecimal rounded =
        value.setScale(0, direction > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
    boolean itself = rounded.compareTo(value) == 0;
    BigDecimal counted =
        itself && !bound.included() ? rounded.add(BigDecimal.valueOf(direction)) : rounded;
    return counted.signum() == 0 ? BigDecimal.ZERO : counted.stripTrailingZeros();
  }

  private static LocalDate day(Bound bound, int direction) {
    LocalDate value = (LocalDate) bound.value();
    return bound.included() ? value : value.plusDays(direction);
  }
}
