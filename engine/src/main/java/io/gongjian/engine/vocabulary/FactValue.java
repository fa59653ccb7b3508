package io.gongjian.engine.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A known value of a fact. Equal values are equal objects: amounts are kept without trailing zeros.
 */
public sealed interface FactValue {

  /** A yes or no. */
  record Flag(boolean value) implements FactValue {
    @Override
    public Object plain() {
      return value;
    }
  }

  /** A number in the unit of its fact. */
  record Amount(BigDecimal value) implements FactValue {

    private static final int LARGEST_EXPONENT = 100;

    public Amount {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      if (value.scale() < 0 && value.scale() > -LARGEST_EXPONENT) {
        value = value.setScale(0);
      }
    }

    public static Amount of(String number) {
      return new Amount(new BigDecimal(number));
    }

    @Override
    public Object plain() {
      return value;
    }

    @Override
    public String toString() {
      return value.scale() < -LARGEST_EXPONENT ? value.toString() : value.toPlainString();
    }
  }

  /** Free text. */
  record Text(String value) implements FactValue {
    @Override
    public Object plain() {
      return value;
    }
  }

  /** A day. */
  record Day(LocalDate value) implements FactValue {
    @Override
    public Object plain() {
      return value;
    }
  }

  /** One value of an enum fact. */
  record Choice(String value) implements FactValue {
    @Override
    public Object plain() {
      return value;
    }
  }

  /** The values of a set fact, in alphabetical order. */
  record Choices(List<String> values) implements FactValue {
    public Choices {
      values = List.copyOf(new TreeSet<>(values));
    }

    public static Choices of(Collection<String> values) {
      return new Choices(List.copyOf(values));
    }

    @Override
    public Object plain() {
      return values;
    }
  }

  /**
   * The rows of a table fact, in the order in which they were given. A cell is a Boolean, a
   * BigDecimal or a text (a day as 2026-01-31); one that is absent is unknown.
   */
  record Rows(List<SortedMap<String, Object>> rows) implements FactValue {
    public Rows {
      rows = rows.stream().map(Rows::canonical).toList();
    }

    /** Rows of maps as they come from JSON, cells without a value left out. */
    public static Rows of(Collection<? extends Map<String, ?>> rows) {
      List<SortedMap<String, Object>> all = new ArrayList<>();
      for (Map<String, ?> row : rows) {
        SortedMap<String, Object> cells = new TreeMap<>();
        row.forEach(
            (column, cell) -> {
              if (cell != null) {
                cells.put(column, cell);
              }
            });
        all.add(cells);
      }
      return new Rows(all);
    }

    private static SortedMap<String, Object> canonical(SortedMap<String, Object> row) {
      SortedMap<String, Object> cells = new TreeMap<>(row);
      cells.replaceAll((column, cell) -> cell instanceof Number number ? exact(number) : cell);
      return Collections.unmodifiableSortedMap(cells);
    }

    private static BigDecimal exact(Number number) {
      return new Amount(new BigDecimal(number.toString())).value();
    }

    @Override
    public Object plain() {
      return rows;
    }
  }

  /**
   * The bare Java value: Boolean, BigDecimal, String, LocalDate, a sorted list of strings, or a
   * list of rows.
   */
  Object plain();

  /** Answers by kind: with a new one nobody who tells them apart compiles before he knows it. */
  default <R> R match(
      Function<Flag, R> flag,
      Function<Amount, R> amount,
      Function<Text, R> text,
      Function<Day, R> day,
      Function<Choice, R> choice,
      Function<Choices, R> choices,
      Function<Rows, R> rows) {
    if (this instanceof Flag one) {
      return flag.apply(one);
    }
    if (this instanceof Amount one) {
      return amount.apply(one);
    }
    if (this instanceof Text one) {
      return text.apply(one);
    }
    if (this instanceof Day one) {
      return day.apply(one);
    }
    if (this instanceof Choice one) {
      return choice.apply(one);
    }
    if (this instanceof Choices one) {
      return choices.apply(one);
    }
    return rows.apply((Rows) this);
  }
}
