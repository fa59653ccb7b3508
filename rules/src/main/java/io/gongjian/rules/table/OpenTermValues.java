package io.gongjian.rules.table;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.pack.OpenTerm;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.TermValue;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The open terms on a day: each as a city fills it, else as the province presets it. */
final class OpenTermValues {

  private final Map<String, Object> constants = new HashMap<>();
  private final Map<FactId, Fact> regionFacts = new HashMap<>();
  private final Map<MatterId, StatedLimit> promisedLimits = new HashMap<>();

  OpenTermValues(Pack pack, LocalDate asOf) {
    for (OpenTerm term : pack.openTerms().values()) {
      pack.term(term.id(), asOf).ifPresent(value -> take(term, value));
    }
  }

  /** The values that cells may name, by the term's id. */
  Map<String, Object> constants() {
    return constants;
  }

  Map<FactId, Fact> regionFacts() {
    return regionFacts;
  }

  Map<MatterId, StatedLimit> promisedLimits() {
    return promisedLimits;
  }

  private void take(OpenTerm term, TermValue known) {
    FactValue value = known.value();
    constants.put(term.id().value(), value.plain());
    List<CitationId> citations = known.citations();
    term.fact()
        .ifPresent(
            fact ->
                regionFacts.put(
                    fact,
                    new Fact(
                        fact,
                        value,
                        FactSource.REGION,
                        citations.stream().map(CitationId::toString).findFirst(),
                        Optional.empty())));
    if (term.promisedLimitOf().isPresent() && value.plain() instanceof BigDecimal days) {
      promisedLimits.put(
          term.promisedLimitOf().get(),
          new StatedLimit(
              new TimeLimit(days.intValueExact(), unit(term)), citations, known.verified()));
    }
  }

  private static LimitUnit unit(OpenTerm term) {
    return LimitUnit.valueOf(term.unit().orElse("working").toUpperCase(Locale.ROOT));
  }
}
