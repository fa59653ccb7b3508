package io.gongjian.rules.cell;

import io.gongjian.rules.cell.Span.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unions and complements of spans. */
final class SpanList {

  private SpanList() {}

  /** The same values as spans in order that neither overlap nor touch. */
  static List<Span> united(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans.stream().filter(span -> !span.isEmpty()).toList());
    sorted.sort((one, other) -> compareLow(one.low(), other.low()));
    List<Span> apart = new ArrayList<>();
    for (Span span : sorted) {
      Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && reaches(last.high(), span.low())) {
        apart.set(apart.size() - 1, new Span(last.low(), laterHigh(last.high(), span.high())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  /** All values that lie in none of {@code apart}, which is in order. */
  static List<Span> complement(List<Span> apart) {
    List<Span> gaps = new ArrayList<>();
    Optional<Bound> from = Optional.empty();
    boolean open = true;
    for (Span span : apart) {
      if (span.low().isPresent()) {
        gaps.add(new Span(from, span.low().map(SpanList::flipped)));
      }
      from = span.high().map(SpanList::flipped);
      open = span.high().isPresent();
    }
    if (open) {
      gaps.add(new Span(from, Optional.empty()));
    }
    return gaps.stream().filter(span -> !span.isEmpty()).toList();
  }

  private static Bound flipped(Bound bound) {
    return new Bound(bound.value(), !bound.included());
  }

  private static int compareLow(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    int order = Span.compare(one.get().value(), other.get().value());
    return order != 0 ? order : Boolean.compare(other.get().included(), one.get().included());
  }

  private static boolean reaches(Optional<Bound> high, Optional<Bound> low) {
    if (high.isEmpty() || low.isEmpty()) {
      return true;
    }
    int order = Span.compare(high.get().value(), low.get().value());
    return order > 0 || (order == 0 && (high.get().included() || low.get().included()));
  }

  private static Optional<Bound> laterHigh(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    int order = Span.compare(one.get().value(), other.get().value());
    if (order == 0) {
      return one.get().included() ? one : other;
    }
    return order > 0 ? one : other;
  }
}
