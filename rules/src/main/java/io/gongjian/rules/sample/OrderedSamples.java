package io.gongjian.rules.sample;

import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers or days: each bound that a rule names, and one value in each gap between bounds, beside
 * the nearer bound. Values beyond the fact's own minimum and maximum are left out.
 */
final class OrderedSamples implements SlotSamples {

  private static final BigDecimal STEP = new BigDecimal("0.01");

  private final ColumnType type;
  private final List<Object> bounds;
  private final List<Sample> samples = new ArrayList<>();

  OrderedSamples(ColumnType type, Collection<Condition> conditions) {
    this.type = type;
    this.bounds =
        conditions.stream()
            .filter(Condition.Within.class::isInstance)
            .flatMap(condition -> ((Condition.Within) condition).spans().stream())
            .flatMap(span -> Stream.concat(span.low().stream(), span.high().stream()))
            .map(bound -> (Object) bound.value())
            .sorted(Span::compare)
            .distinct()
            .toList();
    if (bounds.isEmpty()) {
      add(start(), 0);
      return;
    }
    for (int i = 0; i < bounds.size(); i++) {
      add(before(i), 2 * i);
      add(bounds.get(i), 2 * i + 1);
    }
    add(step(bounds.get(bounds.size() - 1), 1), 2 * bounds.size());
  }

  private Object start() {
    if (type.type() == FactType.DATE) {
      return LocalDate.of(2026, 1, 1);
    }
    return type.minimum().orElse(BigDecimal.ONE);
  }

  private void add(Object value, int piece) {
    boolean number = value instanceof BigDecimal;
    boolean low = number && type.minimum().filter(min -> Span.compare(value, min) < 0).isPresent();
    boolean high = number && type.maximum().filter(max -> Span.compare(value, max) > 0).isPresent();
    boolean whole =
        type.type() != FactType.INTEGER || ((BigDecimal) value).stripTrailingZeros().scale() <= 0;
    if (!low && !high && whole && piece(value) == piece) {
      samples.add(new Sample(value, piece));
    }
  }

  /** A value in the gap below bound {@code i}, close to it. */
  private Object before(int i) {
    Object near = step(bounds.get(i), -1);
    if (i == 0 || Span.compare(near, bounds.get(i - 1)) > 0) {
      return near;
    }
    if (near instanceof BigDecimal && type.type() == FactType.DECIMAL) {
      BigDecimal low = (BigDecimal) bounds.get(i - 1);
      return low.add((BigDecimal) bounds.get(i)).divide(BigDecimal.valueOf(2));
    }
    return near;
  }

  private Object step(Object value, int direction) {
    if (value instanceof LocalDate day) {
      return day.plusDays(direction);
    }
    BigDecimal size = type.type() == FactType.INTEGER ? BigDecimal.ONE : STEP;
    return ((BigDecimal) value).add(direction > 0 ? size : size.negate());
  }

  @Override
  public List<Sample> all() {
    return samples;
  }

  @Override
  public List<Sample> others(@Nullable Object current) {
    if (current == null) {
      return samples;
    }
    int here = piece(current);
    return samples.stream()
        .filter(sample -> sample.piece() != here)
        .sorted(Comparator.comparingInt(sample -> Math.abs(sample.piece() - here)))
        .toList();
  }

  private int piece(Object value) {
    int piece = 0;
    for (Object bound : bounds) {
      int order = Span.compare(value, bound);
      if (order == 0) {
        return piece + 1;
      }
      if (order < 0) {
        return piece;
      }
      piece += 2;
    }
    return piece;
  }

  @Override
  public String describe(Collection<Sample> run) {
    int first = run.stream().mapToInt(Sample::piece).min().orElse(0);
    int last = run.stream().mapToInt(Sample::piece).max().orElse(0);
    boolean fromStart = samples.isEmpty() || first <= samples.get(0).piece();
    boolean toEnd = samples.isEmpty() || last >= samples.get(samples.size() - 1).piece();
    if (first == last && first % 2 == 1) {
      return text(bounds.get(first / 2));
    }
    if (fromStart && toEnd) {
      return "-";
    }
    String low = text(bounds.get((first % 2 == 1 ? first : Math.max(1, first - 1)) / 2));
    String high = text(bounds.get(Math.min(bounds.size() - 1, last / 2)));
    if (fromStart) {
      return (last % 2 == 1 ? "<= " : "< ") + high;
    }
    if (toEnd) {
      return (first % 2 == 1 ? ">= " : "> ") + low;
    }
    return (first % 2 == 1 ? "[" : "(") + low + ".." + high + (last % 2 == 1 ? "]" : ")");
  }

  private static String text(Object bound) {
    return bound instanceof BigDecimal number ? number.toPlainString() : bound.toString();
  }
}
