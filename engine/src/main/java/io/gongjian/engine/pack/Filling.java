package io.gongjian.engine.pack;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A city's value for an open term, in force from a day. */
public record Filling(
    TermId term,
    FactValue value,
    LocalDate from,
    Optional<LocalDate> to,
    List<CitationId> citations,
    boolean verified,
    Optional<String> note,
    Place place) {

  public Filling {
    citations = List.copyOf(citations);
  }

  public boolean inForce(LocalDate asOf) {
    return !asOf.isBefore(from) && to.map(asOf::isBefore).orElse(true);
  }
}
