package io.gongjian.engine.form;

import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what was filled in as values that rules can read. */
public final class FieldValues {

  private FieldValues() {}

  /** The type of the values of a shape; empty for tables and files, which no cell can read. */
  public static Optional<FactType> type(Shape shape) {
    return shape.match(
        text -> Optional.of(FactType.STRING),
        amount -> Optional.of(amount.whole() ? FactType.INTEGER : FactType.DECIMAL),
        flag -> Optional.of(FactType.BOOLEAN),
        day -> Optional.of(FactType.DATE),
        one -> Optional.of(FactType.ENUM),
        many -> Optional.of(FactType.SET),
        files -> Optional.empty(),
        rows -> Optional.empty());
  }

  /**
   * Reads {@code given} as a value of {@code shape}; empty when it is of another type, whatever the
   * bounds of the shape.
   */
  public static Optional<FactValue> read(Shape shape, Object given) {
    return shape.match(
        text -> given instanceof String written ? some(new FactValue.Text(written)) : none(),
        amount -> amount(given),
        flag -> given instanceof Boolean yes ? some(new FactValue.Flag(yes)) : none(),
        day -> given instanceof LocalDate date ? some(new FactValue.Day(date)) : day(given),
        one ->
            given instanceof String choice && one.choices().find(choice).isPresent()
                ? some(new FactValue.Choice(choice))
                : none(),
        many -> choices(many, given),
        files -> none(),
        rows -> rows(rows, given));
  }

  /**
   * A value of the kind of {@code shape}, as it is typed: a plain text whatever its format, one row
   * for a table, and no files.
   */
  public static Object example(Shape shape) {
    return shape.match(
        text -> "已填写",
        amount -> 1,
        flag -> false,
        day -> "2026-06-01",
        one -> one.choices().ids().get(0),
        many -> many.choices().ids().subList(0, 1),
        files -> List.of(),
        rows ->
            List.of(
                rows.columns().stream()
                    .collect(
                        Collectors.toMap(RowColumn::name, column -> example(column.shape())))));
  }

  private static Optional<FactValue> some(FactValue value) {
    return Optional.of(value);
  }

  /** The rows of a table, without the cells that hold nothing. */
  private static Optional<FactValue> rows(Shape.Rows rows, Object given) {
    if (!(given instanceof Collection<?> items)) {
      return none();
    }
    List<SortedMap<String, Object>> all = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof Map<?, ?> members)) {
        return none();
      }
      SortedMap<String, Object> cells = new TreeMap<>();
      for (RowColumn column : rows.columns()) {
        Object cell = members.get(column.name());
        Optional<FactValue> value = cell == null ? none() : read(column.shape(), cell);
        if (cell != null && !cell.equals("") && value.isEmpty()) {
          return none();
        }
        value.ifPresent(read -> cells.put(column.name(), FactValueJson.tree(read)));
      }
      all.add(cells);
    }
    return Optional.of(new FactValue.Rows(all));
  }

  private static Optional<FactValue> amount(Object given) {
    return given instanceof Number number
        ? NumberBounds.within(number).map(FactValue.Amount::new)
        : none();
  }

  private static Optional<FactValue> day(Object given) {
    try {
      return given instanceof String text
          ? Optional.of(new FactValue.Day(WrittenDay.parse(text)))
          : none();
    } catch (DateTimeException notADay) {
      return none();
    }
  }

  private static Optional<FactValue> choices(Shape.ManyOf many, Object given) {
    if (!(given instanceof Collection<?> items)) {
      return none();
    }
    List<String> chosen = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof String choice) || many.choices().find(choice).isEmpty()) {
        return none();
      }
      chosen.add(choice);
    }
    return Optional.of(new FactValue.Choices(chosen));
  }

  private static Optional<FactValue> none() {
    return Optional.empty();
  }
}
