package io.gongjian.engine.fact;

import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.Instant;
import java.util.Optional;

/**
 * A fact of a project.
 *
 * @param origin the document, row or register it was read from, where there is one
 * @param knownSince when it was recorded, where that is kept
 */
public record Fact(
    FactId id,
    FactValue value,
    FactSource source,
    Optional<String> origin,
    Optional<Instant> knownSince) {

  public static Fact of(FactId id, FactValue value, FactSource source) {
    return new Fact(id, value, source, Optional.empty(), Optional.empty());
  }
}
