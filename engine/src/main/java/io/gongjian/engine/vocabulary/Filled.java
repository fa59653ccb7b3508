package io.gongjian.engine.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was filled for an open term, by the day and by where the project lies: the first case that
 * is so on the day counts. It is known as soon as it is the same whatever is not known.
 */
public record Filled(List<Case> cases) implements Derivation {

  public Filled {
    cases = List.copyOf(cases);
  }

  /**
   * A value on some days.
   *
   * @param where it counts where each of these facts has one of these plain values
   * @param to the first day on which it does not count any more
   */
  public record Case(
      Map<FactId, Set<Object>> where,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      BigDecimal gives) {

    public Case {
      where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    public boolean inForce(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(day::isBefore).orElse(true);
    }
  }

  @Override
  public List<FactId> reads() {
    return cases.stream()
        .map(one -> one.where().keySet())
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }

  /** What counts on a day, whenever it began and ends. */
  public Filled on(LocalDate day) {
    return new Filled(
        cases.stream()
            .filter(one -> one.inForce(day))
            .map(one -> new Case(one.where(), Optional.empty(), Optional.empty(), one.gives()))
            .toList());
  }

  @Override
  public boolean mayLack() {
    return true;
  }

  @Override
  public boolean isOfTheDay() {
    return true;
  }

  @Override
  public Optional<Object> of(List<?> values, LocalDate asOf) {
    List<BigDecimal> possible = possible(values, asOf);
    return possible.stream().allMatch(one -> one.compareTo(possible.get(0)) == 0)
        ? possible.stream().<Object>map(one -> one).findFirst()
        : Optional.empty();
  }

  /** What it may be on what is known; nothing where it may be that nothing was filled. */
  public List<BigDecimal> possible(List<?> values, LocalDate asOf) {
    List<FactId> reads = reads();
    List<BigDecimal> possible = new ArrayList<>();
    for (Case one : cases) {
      if (one.inForce(asOf)) {
        Boolean so = isSo(one, reads, values);
        if (so == null || so) {
          possible.add(one.gives());
        }
        if (so != null && so) {
          return possible;
        }
      }
    }
    return List.of();
  }

  /** Whether a project lies where a case counts; null while that is not known. */
  private static @Nullable Boolean isSo(Case one, List<FactId> reads, List<?> values) {
    boolean known = true;
    for (Map.Entry<FactId, Set<Object>> place : one.where().entrySet()) {
      Object value = values.get(reads.indexOf(place.getKey()));
      if (value == null) {
        known = false;
      } else if (!place.getValue().contains(value)) {
        return false;
      }
    }
    return known ? true : null;
  }
}
