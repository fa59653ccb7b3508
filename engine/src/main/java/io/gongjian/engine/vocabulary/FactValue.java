package io.gongjian.engine.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

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

  /** The bare Java value: Boolean, BigDecimal, String, LocalDate, or a sorted list of strings. */
  Object plain();
}
