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
 * @param derived how it follows from other facts; then they are asked for, and it is not
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
    Optional<BigDecimal> maximum,
    Optional<Derivation> derived) {

  public FactDefinition {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A fact that follows from no others. */
  public FactDefinition(
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
    this(
        id,
        type,
        unit,
        title,
        question,
        help,
        values,
        assumed,
        setByRegion,
        minimum,
        maximum,
        Optional.empty());
  }

  /** This fact, as it follows from others. */
  public FactDefinition derivedBy(Derivation derivation) {
    return new FactDefinition(
        id,
        type,
        unit,
        title,
        question,
        help,
        values,
        assumed,
        setByRegion,
        minimum,
        maximum,
        Optional.of(derivation));
  }

  /** True when an applicant is asked for it: no region sets it, and it follows from no others. */
  public boolean isAsked() {
    return !setByRegion && derived.isEmpty();
  }
}
