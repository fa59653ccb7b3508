package io.gongjian.engine.pack;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a province lets a city fill.
 *
 * @param fact the fact that a filling sets, for a term that is a fact
 * @param promisedLimitOf the matter whose promised limit a filling sets
 * @param opens the matter to which a city may add what the type says
 * @param presets the values where no city fills it, of which one counts on a day; where none does
 *     it is unknown, or there is none
 */
public record OpenTerm(
    TermId id,
    LocalText title,
    Type type,
    Optional<String> unit,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    List<TermValue> presets,
    Optional<FactId> fact,
    Optional<MatterId> promisedLimitOf,
    Optional<MatterId> opens,
    CitationId enabling,
    List<CitationId> citations,
    boolean verified,
    Optional<String> note) {

  public OpenTerm {
    presets = List.copyOf(presets);
    citations = List.copyOf(citations);
  }

  /** The value that counts on a day where no city fills it. */
  public Optional<TermValue> presetOn(LocalDate day) {
    return presets.stream().filter(one -> one.inForce(day)).findFirst();
  }

  /** What is said of it besides its values. */
  public OpenTerm withoutPresets() {
    return new OpenTerm(
        id,
        title,
        type,
        unit,
        minimum,
        maximum,
        List.of(),
        fact,
        promisedLimitOf,
        opens,
        enabling,
        citations,
        verified,
        note);
  }

  /** True for a number that cells of rows may name. */
  public boolean isThreshold() {
    return (type == Type.DECIMAL || type == Type.INTEGER)
        && fact.isEmpty()
        && promisedLimitOf.isEmpty();
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
