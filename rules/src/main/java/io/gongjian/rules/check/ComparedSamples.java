package io.gongjian.rules.check;

import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Values of facts that are compared with one another: each bound that a row names for one of them,
 * and two values in each gap, so that both facts may lie in one gap, either way round.
 */
final class ComparedSamples {

  private ComparedSamples() {}

  static List<Object> of(ColumnType type, Collection<Condition> conditions) {
    List<Object> bounds =
        conditions.stream()
            .filter(Condition.Within.class::isInstance)
            .flatMap(condition -> ((Condition.Within) condition).spans().stream())
            .flatMap(span -> Stream.concat(span.low().stream(), span.high().stream()))
            .map(bound -> (Object) bound.value())
            .sorted(Span::compare)
            .distinct()
            .toList();
    List<Object> values = new ArrayList<>();
    Object first = bounds.isEmpty() ? start(type) : bounds.get(0);
    add(type, moved(type, first, -2), values);
    add(type, moved(type, first, -1), values);
    for (int i = 0; i < bounds.size(); i++) {
      add(type, bounds.get(i), values);
      Object next = i + 1 < bounds.size() ? bounds.get(i + 1) : moved(type, bounds.get(i), 3);
      for (int step = 1; step <= 2; step++) {
        Object between = between(type, bounds.get(i), next, step);
        if (Span.compare(between, bounds.get(i)) > 0 && Span.compare(between, next) < 0) {
          add(type, between, values);
        }
      }
    }
    if (bounds.isEmpty()) {
      add(type, first, values);
    }
    return values;
  }

  private static Object start(ColumnType type) {
    return type.type() == FactType.DATE
        ? LocalDate.of(2026, 1, 1)
        : type.minimum().orElse(BigDecimal.ZERO).add(BigDecimal.TEN);
  }

  private static Object moved(ColumnType type, Object value, int steps) {
    return type.type() == FactType.DATE
        ? ((LocalDate) value).plusDays(steps)
        : ((BigDecimal) value).add(BigDecimal.valueOf(steps));
  }

  /** A value a third or two thirds of the way, where values lie close; else the next ones. */
  private static Object between(ColumnType type, Object low, Object high, int step) {
    if (type.type() != FactType.DECIMAL) {
      return moved(type, low, step);
    }
    BigDecimal width = ((BigDecimal) high).subtract((BigDecimal) low);
    return ((BigDecimal) low).add(width.multiply(BigDecimal.valueOf(step * 3L, 1)));
  }

  private static void add(ColumnType type, Object value, List<Object> values) {
    boolean number = value instanceof BigDecimal;
    boolean low = number && type.minimum().filter(min -> Span.compare(value, min) < 0).isPresent();
    boolean high = number && type.maximum().filter(max -> Span.compare(value, max) > 0).isPresent();
    boolean whole =
        type.type() != FactType.INTEGER || ((BigDecimal) value).stripTrailingZeros().scale() <= 0;
    if (!low && !high && whole) {
      values.add(value);
    }
  }
}
