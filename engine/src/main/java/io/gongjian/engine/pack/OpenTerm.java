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
 * @param exemptionOf the matter to which a city may add exempting rows
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
    Optional<MatterId> exemptionOf,
    CitationId enabling,
    List<CitationId> citations,
    boolean verified,
    Optional<String> note) {

  public OpenTerm {
    citations = List.copyOf(citations);
  }

  /** What a filling is. */
  public enum Type {
    BOOLEAN,
    DECIMAL,
    INTEGER,
    EXEMPTION;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
