package io.gongjian.rules.plain;

import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.rules.cell.ColumnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was filled for a term, read case by case as a person would on what is known. */
final class PlainTerm {

  private final Function<FactId, @Nullable Object> facts;

  /** Those that may count: none that is ruled out, and none behind one that surely counts. */
  private final List<Filled.Case> open = new ArrayList<>();

  private boolean isSure;

  PlainTerm(Filled filled, LocalDate asOf, Function<FactId, @Nullable Object> facts) {
    this.facts = facts;
    for (Filled.Case one : filled.cases()) {
      if (!isSure && one.inForce(asOf) && !isElsewhere(one)) {
        open.add(one);
        isSure = unknown(one).isEmpty();
      }
    }
  }

  private boolean isElsewhere(Filled.Case one) {
    return one.where().entrySet().stream()
        .anyMatch(
            place -> {
              Object known = facts.apply(place.getKey());
              return known != null && !place.getValue().contains(known);
            });
  }

  private List<FactId> unknown(Filled.Case one) {
    return one.where().keySet().stream()
        .filter(place -> Objects.isNull(facts.apply(place)))
        .toList();
  }

  /** How a value stands to all that the term may be; null where that differs. */
  @Nullable Object order(Object one) {
    List<BigDecimal> values = open.stream().map(Filled.Case::gives).toList();
    return isSure ? ColumnType.order(one, values) : null;
  }

  boolean mayHaveAValue() {
    return !open.isEmpty();
  }

  /** The facts not known that tell which value it has. */
  Set<FactId> toldBy() {
    Set<FactId> told = new LinkedHashSet<>();
    open.forEach(one -> told.addAll(unknown(one)));
    return told;
  }
}
