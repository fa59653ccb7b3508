package io.gongjian.engine.pack;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a province lets a city fill.
 *
 * @param fact the fact that a filling sets, for a term that is a fact
 * @param promisedLimitOf the matter whose promised limit a filling sets
 * @param opens the matter to which a city may add what the type says
 * @param preset the value where no city fills it; empty means unknown, or none
 */
public record OpenTerm(
    TermId id,
    LocalText title,
    Type type,
    Optional<String> unit,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    Optional<FactValue> preset,
    Optional<FactId> fact,
    Optional<MatterId> promisedLimitOf,
    Optional<MatterId> opens,
    CitationId enabling,
    List<CitationId> citations,
    boolean verified,
    Optional<String> note) {

  public OpenTerm {
    citations = List.copyOf(citations);
  }

  /** What a filling is, or what a city may add without filling anything. */
  public enum Type {
    BOOLEAN,
    DECIMAL,
    INTEGER,
    /** Rows that exempt from the matter. */
    EXEMPTION,
    /** Rows that require the matter. */
    REQUIREMENT,
    /** Materials that must be handed in. */
    MATERIAL,
    /** Limits longer than those of the pack below. */
    LIMIT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
