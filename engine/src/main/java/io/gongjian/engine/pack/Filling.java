package io.gongjian.engine.pack;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A city's value for an open term, in force from a day.
 *
 * @param where it counts only where each of these facts has one of these values; everywhere when
 *     there are none
 */
public record Filling(
    TermId term,
    FactValue value,
    Map<FactId, List<FactValue>> where,
    LocalDate from,
    Optional<LocalDate> to,
    List<CitationId> citations,
    boolean verified,
    Optional<String> note,
    Place place) {

  public Filling {
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    citations = List.copyOf(citations);
  }

  public boolean inForce(LocalDate asOf) {
    return !asOf.isBefore(from) && to.map(asOf::isBefore).orElse(true);
  }

  /** True when it counts only in a part of the region. */
  public boolean isOfPlace() {
    return !where.isEmpty();
  }

  /** The pack that fills it. */
  String pack() {
    return place.pack();
  }

  TermValue asValue() {
    return new TermValue(value, Optional.of(from), to, citations, verified, note);
  }
}
