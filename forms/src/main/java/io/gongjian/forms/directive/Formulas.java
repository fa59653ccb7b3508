package io.gongjian.forms.directive;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Formula;
import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.boundary.Boundary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Computes values. As long as something that is read has no value, there is no result. */
final class Formulas {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int AREA_DECIMALS = 8;

  private final Function<FieldId, Optional<Object>> values;

  /**
   * @param values the values of fields, as plain values
   */
  Formulas(Function<FieldId, Optional<Object>> values) {
    this.values = values;
  }

  Optional<Object> compute(Formula formula) {
    return result(formula)
        .map(value -> value instanceof BigDecimal number ? NumberBounds.rounded(number) : value);
  }

  private Optional<Object> result(Formula formula) {
    return formula.match(
        sum -> numbers(sum.terms()).map(Formulas::sum),
        difference -> numbers(difference.reads()).map(all -> all.get(0).subtract(all.get(1))),
        share ->
            numbers(share.reads()).flatMap(all -> share(all.get(0), all.get(1), share.decimals())),
        this::days,
        converted -> number(converted.amount()).map(amount -> amount.multiply(converted.factor())),
        copy -> values.apply(copy.of()),
        count -> rows(count.table()).map(rows -> BigDecimal.valueOf(rows.size())),
        total -> column(total.table(), total.column()).map(Formulas::sum),
        largest ->
            column(largest.table(), largest.column())
                .flatMap(all -> all.stream().reduce(BigDecimal::max)),
        this::area);
  }

  private static BigDecimal sum(List<BigDecimal> all) {
    return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<Object> share(BigDecimal part, BigDecimal whole, int decimals) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP));
  }

  private Optional<Object> days(Formula.Days days) {
    Optional<FactValue> from = values.apply(days.from()).flatMap(PlainValues::day);
    Optional<FactValue> to = values.apply(days.to()).flatMap(PlainValues::day);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    long between =
        ChronoUnit.DAYS.between(
            ((FactValue.Day) from.get()).value(), ((FactValue.Day) to.get()).value());
    return Optional.of(BigDecimal.valueOf(between));
  }

  private Optional<Object> area(Formula.Area area) {
    return values
        .apply(area.boundary())
        .filter(String.class::isInstance)
        .flatMap(text -> Boundary.read((String) text))
        .map(
            boundary ->
                boundary
                    .squareMetres()
                    .divide(area.squareMetres(), AREA_DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
  }

  private Optional<List<BigDecimal>> numbers(List<FieldId> fields) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (FieldId field : fields) {
      Optional<BigDecimal> number = number(field);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(numbers);
  }

  private Optional<BigDecimal> number(FieldId field) {
    return values.apply(field).flatMap(PlainValues::number);
  }

  private Optional<List<?>> rows(FieldId table) {
    return values
        .apply(table)
        .flatMap(value -> value instanceof List<?> rows ? Optional.of(rows) : Optional.empty());
  }

  private Optional<List<BigDecimal>> column(FieldId table, String column) {
    Optional<List<?>> rows = rows(table);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> cells = new ArrayList<>();
    for (Object row : rows.get()) {
      Object cell = row instanceof Map<?, ?> cellsOfRow ? cellsOfRow.get(column) : null;
      Optional<BigDecimal> number = Optional.ofNullable(cell).flatMap(PlainValues::number);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      cells.add(number.get());
    }
    return Optional.of(cells);
  }
}
