package io.gongjian.engine.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was filled for an open term, by the day and by where the project lies: the first case that
 * is so on the day counts. It is known as soon as one surely counts and those that may come before
 * it give the same; that places named one by one leave none out is not looked into.
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
    List<FactId> reads = reads();
    return from(fact -> values.get(reads.indexOf(fact)), asOf);
  }

  @Override
  public Optional<Object> from(Known known, LocalDate asOf) {
    List<BigDecimal> possible = possible(known, asOf);
    return possible.stream().allMatch(one -> one.compareTo(possible.get(0)) == 0)
        ? possible.stream().<Object>map(one -> one).findFirst()
        : Optional.empty();
  }

  /** What it may be on what is known; nothing where it may be that nothing was filled. */
  public List<BigDecimal> possible(Known known, LocalDate asOf) {
    List<BigDecimal> possible = new ArrayList<>();
    for (Case one : cases) {
      if (one.inForce(asOf)) {
        Boolean so = isSo(one, known);
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

  /**
   * The facts that tell, with what is known, which case counts: those of the cases that may still
   * be the first. None where no answer gives it a value that it has not.
   */
  public Set<FactId> lacking(Known known, LocalDate asOf) {
    Set<FactId> lacking = new LinkedHashSet<>();
    for (Case one : cases) {
      if (one.inForce(asOf)) {
        Boolean so = isSo(one, known);
        if (so != null && so) {
          break;
        }
        if (so == null) {
          one.where().keySet().stream()
              .filter(fact -> known.plain(fact) == null)
              .forEach(lacking::add);
        }
      }
    }
    return lacking;
  }

  /** The first day after one on which a value begins. */
  public Optional<LocalDate> beginsAfter(LocalDate day) {
    return cases.stream()
        .flatMap(one -> one.from().stream())
        .filter(day::isBefore)
        .min(Comparator.naturalOrder());
  }

  /** The last day up to one on which a value ended. */
  public Optional<LocalDate> endedBy(LocalDate day) {
    return cases.stream()
        .flatMap(one -> one.to().stream())
        .filter(end -> !day.isBefore(end))
        .max(Comparator.naturalOrder());
  }

  /** Whether a project lies where a case counts; null while that is not known. */
  private static @Nullable Boolean isSo(Case one, Known known) {
    boolean all = true;
    for (Map.Entry<FactId, Set<Object>> place : one.where().entrySet()) {
      Object value = known.plain(place.getKey());
      if (value == null) {
        all = false;
      } else if (!place.getValue().contains(value)) {
        return false;
      }
    }
    return all ? true : null;
  }
}
