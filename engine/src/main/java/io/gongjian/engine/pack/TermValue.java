package io.gongjian.engine.pack;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The value of an open term on some days.
 *
 * @param from the first day on which it counts; empty where it always did
 * @param to the first day on which it does not count any more
 */
public record TermValue(
    FactValue value,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<CitationId> citations,
    boolean verified,
    Optional<String> note) {

  public TermValue {
    citations = List.copyOf(citations);
  }

  public boolean inForce(LocalDate asOf) {
    return from.map(first -> !asOf.isBefore(first)).orElse(true)
        && to.map(asOf::isBefore).orElse(true);
  }
}
