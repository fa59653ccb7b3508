package io.gongjian.engine.vocabulary;

import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the vocabulary says of one fact.
 *
 * @param unit the unit of a number, as written in the vocabulary ({@code 万元}, {@code m2})
 * @param question what an applicant is asked
 * @param values the values of an enum or set with their titles, in the pack's order; else empty
 * @param assumed the value an absent fact is taken to have; every use is listed for confirmation
 * @param setByRegion true when a pack or overlay sets it and no applicant is asked
 */
public record FactDefinition(
    FactId id,
    FactType type,
    Optional<String> unit,
    LocalText title,
    LocalText question,
    Optional<LocalText> help,
    Map<String, LocalText> values,
    Optional<FactValue> assumed,
    boolean setByRegion,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum) {

  public FactDefinition {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
