package io.gongjian.engine.determination;

import static io.gongjian.engine.project.SmallPack.PERMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.project.SmallPack;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeterminingFactsTest {

  /** In China it is the next day already. */
  private static final Clock LATE =
      Clock.fixed(Instant.parse("2026-01-01T20:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final DeterminingFacts determining =
      new DeterminingFacts(SmallPack::serving, SmallPack::determine, LATE);

  @Test
  void determinesByTheFactsGiven() {
    MadeDetermination made = made(Map.of("invest.amount", 40));

    assertThat(made.determination().of(PERMIT).applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(made.determination().asOf()).isEqualTo(LocalDate.of(2026, 1, 2));
  }

  @Test
  void nullDeclaresAFactUnknown() {
    MadeDetermination made = made(Collections.singletonMap("invest.amount", null));

    assertThat(made.determination().given().declaredUnknown())
        .containsExactly(new FactId("invest.amount"));
    assertThat(made.determination().of(PERMIT).applicability()).isEqualTo(Applicability.UNKNOWN);
  }

  @Test
  void allFaultyFactsAreTold() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("invest.amuont", 1);
    facts.put("INVEST", 1);
    facts.put("invest.amount", "40");

    assertThat(attempt("460000", Optional.empty(), facts).asRefused())
        .contains(
            new Refusal.BadFacts(
                List.of(
                    new FactFault.NoSuchFact(
                        "invest.amuont", Optional.of(new FactId("invest.amount"))),
                    new FactFault.NoSuchFact("INVEST", Optional.empty()),
                    new FactFault.DoesNotFit(
                        new Misread(
                            new FactId("invest.amount"), Misfit.WRONG_TYPE, "40", "decimal")))));
  }

  @Test
  void aDayIsReadAndRefused() {
    assertThat(
            attempt("460000", Optional.of("2025-02-28"), Map.of())
                .asDone()
                .orElseThrow()
                .determination()
                .asOf())
        .isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(attempt("460000", Optional.of("2025-02-30"), Map.of()).asRefused())
        .contains(bad("asOf", "2025-02-30", Kind.MALFORMED));
  }

  @Test
  void aRegionIsMissingMalformedOrWithoutPack() {
    assertThat(attempt("", Optional.empty(), Map.of()).asRefused())
        .contains(bad("region", "", Kind.MISSING));
    assertThat(attempt("46", Optional.empty(), Map.of()).asRefused())
        .contains(bad("region", "46", Kind.MALFORMED));
    assertThat(attempt("110000", Optional.empty(), Map.of()).asRefused())
        .contains(new Refusal.NoPack("110000"));
  }

  private static Refusal bad(String field, String given, Kind kind) {
    return new Refusal.BadInput(List.of(new InputFault(field, given, kind)));
  }

  private MadeDetermination made(Map<String, Object> facts) {
    return attempt("460000", Optional.empty(), facts).asDone().orElseThrow();
  }

  private Attempt<MadeDetermination> attempt(
      String region, Optional<String> asOf, Map<String, Object> facts) {
    return determining.determine(new DetermineFacts(region, asOf, facts));
  }
}
