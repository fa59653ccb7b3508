package io.gongjian.engine.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * How a value is computed from other fields: one of a closed list. As long as one of them has no
 * value the result has none either.
 */
public sealed interface Formula {

  /** All added up. */
  record Sum(List<FieldId> terms) implements Formula {
    public Sum {
      terms = List.copyOf(terms);
    }

    @Override
    public List<FieldId> reads() {
      return terms;
    }
  }

  /** The first less the second. */
  record Difference(FieldId from, FieldId less) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(from, less);
    }
  }

  /** A part in per cent of the whole, rounded half up. */
  record Share(FieldId part, FieldId whole, int decimals) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(part, whole);
    }
  }

  /** The days from the one day up to the other; below zero when the other comes first. */
  record Days(FieldId from, FieldId to) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(from, to);
    }
  }

  /** The same amount in another unit. */
  record Converted(FieldId amount, BigDecimal factor) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(amount);
    }
  }

  /** The same value. */
  record Copy(FieldId of) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(of);
    }
  }

  /** How many rows a table has. */
  record Count(FieldId table) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(table);
    }
  }

  /** A column of a table added up. */
  record Total(FieldId table, String column) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(table);
    }
  }

  /** The largest number in a column of a table. */
  record Largest(FieldId table, String column) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(table);
    }
  }

  /**
   * The area within a boundary line.
   *
   * @param squareMetres how many of these are one of the unit
   */
  record Area(FieldId boundary, BigDecimal squareMetres) implements Formula {
    @Override
    public List<FieldId> reads() {
      return List.of(boundary);
    }
  }

  /** The fields whose values it is computed from. */
  List<FieldId> reads();

  /** Answers by kind: with a new one nobody who tells them apart compiles before he knows it. */
  default <R> R match(
      Function<Sum, R> sum,
      Function<Difference, R> difference,
      Function<Share, R> share,
      Function<Days, R> days,
      Function<Converted, R> converted,
      Function<Copy, R> copy,
      Function<Count, R> count,
      Function<Total, R> total,
      Function<Largest, R> largest,
      Function<Area, R> area) {
    if (this instanceof Sum one) {
      return sum.apply(one);
    }
    if (this instanceof Difference one) {
      return difference.apply(one);
    }
    if (this instanceof Share one) {
      return share.apply(one);
    }
    if (this instanceof Days one) {
      return days.apply(one);
    }
    if (this instanceof Converted one) {
      return converted.apply(one);
    }
    if (this instanceof Copy one) {
      return copy.apply(one);
    }
    if (this instanceof Count one) {
      return count.apply(one);
    }
    if (this instanceof Total one) {
      return total.apply(one);
    }
    if (this instanceof Largest one) {
      return largest.apply(one);
    }
    return area.apply((Area) this);
  }
}
