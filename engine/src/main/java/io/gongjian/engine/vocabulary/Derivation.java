package io.gongjian.engine.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a fact follows from other facts: one of a closed list. As long as one of them is unknown it
 * does not follow.
 */
public sealed interface Derivation
    permits Derivation.Sum,
        Derivation.Difference,
        Derivation.Product,
        Derivation.Share,
        Derivation.Minimum,
        Derivation.Maximum,
        Derivation.Age,
        Derivation.Days,
        Derivation.Bands,
        Filled,
        OverRows,
        OfCode {

  /** All added up. */
  record Sum(List<FactId> reads) implements Derivation {
    public Sum {
      reads = List.copyOf(reads);
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      return folded(values, BigDecimal::add);
    }
  }

  /** The first less the second. */
  record Difference(FactId from, FactId less) implements Derivation {
    @Override
    public List<FactId> reads() {
      return List.of(from, less);
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      return folded(values, BigDecimal::subtract);
    }
  }

  /**
   * One multiplied by the other.
   *
   * @param factor what the product is multiplied by so that it is in its unit
   */
  record Product(FactId one, FactId other, BigDecimal factor) implements Derivation {
    @Override
    public List<FactId> reads() {
      return List.of(one, other);
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      return folded(values, BigDecimal::multiply).map(factor::multiply);
    }
  }

  /** A part in per cent of the whole, rounded half up. Nothing is a share of nothing but zero. */
  record Share(FactId part, FactId whole, int decimals) implements Derivation {

    /** How many decimals a share has where nothing else is said. */
    public static final int DECIMALS = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<FactId> reads() {
      return List.of(part, whole);
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      BigDecimal of = (BigDecimal) values.get(0);
      BigDecimal all = (BigDecimal) values.get(1);
      if (all.signum() == 0) {
        return of.signum() == 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty();
      }
      return Optional.of(of.multiply(HUNDRED).divide(all, decimals, RoundingMode.HALF_UP));
    }
  }

  /** The smallest. */
  record Minimum(List<FactId> reads) implements Derivation {
    public Minimum {
      reads = List.copyOf(reads);
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      return folded(values, BigDecimal::min);
    }
  }

  /** The largest. */
  record Maximum(List<FactId> reads) implements Derivation {
    public Maximum {
      reads = List.copyOf(reads);
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      return folded(values, BigDecimal::max);
    }
  }

  /**
   * The years from a day to the day asked: whole years, and of the year begun the part that has
   * passed, rounded down, so that a year is full on its day and not before. Below zero for a day to
   * come.
   */
  record Age(FactId since) implements Derivation {

    private static final int DECIMALS = 4;

    @Override
    public List<FactId> reads() {
      return List.of(since);
    }

    @Override
    public boolean isOfTheDay() {
      return true;
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      LocalDate first = (LocalDate) values.get(0);
      return Optional.of(asOf.isBefore(first) ? years(asOf, first).negate() : years(first, asOf));
    }

    private static BigDecimal years(LocalDate from, LocalDate to) {
      long whole = ChronoUnit.YEARS.between(from, to);
      LocalDate begun = from.plusYears(whole);
      long passed = ChronoUnit.DAYS.between(begun, to);
      long length = Math.max(Year.of(begun.getYear()).length(), passed + 1);
      return BigDecimal.valueOf(whole)
          .add(
              BigDecimal.valueOf(passed)
                  .divide(BigDecimal.valueOf(length), DECIMALS, RoundingMode.DOWN));
    }
  }

  /** The days from the one day up to the other; below zero when the other comes first. */
  record Days(FactId from, FactId to) implements Derivation {
    @Override
    public List<FactId> reads() {
      return List.of(from, to);
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      return Optional.of(
          BigDecimal.valueOf(
              ChronoUnit.DAYS.between((LocalDate) values.get(0), (LocalDate) values.get(1))));
    }
  }

  /** What a table of bands gives for a number. */
  record Bands(FactId from, List<Band> bands) implements Derivation {
    public Bands {
      bands = List.copyOf(bands);
    }

    @Override
    public List<FactId> reads() {
      return List.of(from);
    }

    @Override
    public Optional<BigDecimal> of(List<?> values, LocalDate asOf) {
      BigDecimal number = (BigDecimal) values.get(0);
      return bands.stream()
          .filter(band -> band.below().map(below -> number.compareTo(below) < 0).orElse(true))
          .findFirst()
          .map(Band::gives);
    }
  }

  /**
   * A band of numbers: all below its bound that no earlier band takes.
   *
   * @param below empty for the last, which takes the rest
   */
  record Band(Optional<BigDecimal> below, BigDecimal gives) {}

  /** The facts it is computed from. */
  List<FactId> reads();

  /**
   * Computes from plain values in the order of {@link #reads()}: all known, unless some may lack.
   *
   * @return a number, a flag, a text or a list of choices; empty where there is no such value
   */
  Optional<?> of(List<?> values, LocalDate asOf);

  /** True when it may follow though some of what it reads is unknown; that is null then. */
  default boolean mayLack() {
    return false;
  }

  /** True when it depends on the day asked. */
  default boolean isOfTheDay() {
    return false;
  }

  /** Computes from what is known; empty as long as something is not. */
  default Optional<Object> from(Known known, LocalDate asOf) {
    List<FactId> reads = reads();
    List<@Nullable Object> values = new ArrayList<>(reads.size());
    for (FactId fact : reads) {
      Object value = known.plain(fact);
      if (value == null && !mayLack()) {
        return Optional.empty();
      }
      values.add(value);
    }
    return of(values, asOf).map(value -> value);
  }

  /** The word for it in packs and in the API: {@code share}. */
  default String word() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Tells the plain value of a fact. */
  @FunctionalInterface
  interface Known {
    /** The value, or null while it is unknown. */
    @Nullable Object plain(FactId fact);
  }

  private static Optional<BigDecimal> folded(List<?> values, BinaryOperator<BigDecimal> how) {
    BigDecimal folded = null;
    for (Object value : values) {
      BigDecimal next = (BigDecimal) value;
      folded = folded == null ? next : how.apply(folded, next);
    }
    return Optional.ofNullable(folded);
  }
}
