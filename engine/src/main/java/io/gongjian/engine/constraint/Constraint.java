package io.gongjian.engine.constraint;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What facts cannot be together.
 *
 * @param when it speaks only where each of these facts has one of these values
 * @param must what must be so then; where there is nothing, that alone is what cannot be
 * @param from the first day on which it counts
 * @param to the first day on which it does not count any more
 */
public record Constraint(
    String id,
    Strength strength,
    Map<FactId, List<FactValue>> when,
    Optional<Requirement> must,
    LocalText say,
    List<CitationId> citations,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Place place) {

  public Constraint {
    when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
    citations = List.copyOf(citations);
  }

  /** The facts that it is about, those compared first. */
  public List<FactId> facts() {
    Set<FactId> facts = new LinkedHashSet<>();
    must.ifPresent(comparison -> facts.addAll(comparison.reads()));
    facts.addAll(when.keySet());
    return new ArrayList<>(facts);
  }

  boolean inForce(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(day::isBefore).orElse(true);
  }

  /** True when what is known breaks it, whatever else may become known. */
  boolean isBroken(Derivation.Known known, LocalDate asOf) {
    for (Map.Entry<FactId, List<FactValue>> condition : when.entrySet()) {
      Object value = known.plain(condition.getKey());
      if (value == null
          || condition.getValue().stream().noneMatch(one -> one.plain().equals(value))) {
        return false;
      }
    }
    return must.map(comparison -> comparison.fails(known, asOf)).orElse(true);
  }
}
