package io.gongjian.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.rules.FlowPack;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.program.RuleStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions of steps are told in three values by what is known of a case. */
class CellConditionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final MatterId PERMIT = new MatterId("building_permit");
  private static final RuleStore STORE = new RuleStore(100);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "building.floors | > 3 | building.floors=4 | HOLDS",
        "building.floors | > 3 | building.floors=3 | FAILS",
        "building.floors | > 3 | | UNKNOWN",
        "project.kind | not(road) | project.kind=building | HOLDS",
        "project.kind | road | project.kind=building | FAILS",
        "project.emergency | true | | FAILS",
        "project.emergency | true | project.emergency=true | HOLDS",
        "land.zones | hilly | land.zones=hilly;river | HOLDS",
        "land.zones | not(hilly) | land.zones=hilly;river | FAILS",
        "land.zones | all(hilly, river) | land.zones=hilly | FAILS",
        "invest.amount | > term.small_investment | invest.amount=30 | FAILS",
        "invest.amount | > term.small_investment | invest.amount=30.5 | HOLDS",
        "outcome.accept | accepted | | HOLDS",
      })
  void byFactsTermsAndOutcomes(
      String fact, String cell, @Nullable String facts, ConditionTruth truth) {
    assertThat(told(FlowPack.with(fact, cell), facts, Optional.of(PERMIT), true)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "situation | phased | building.floors=3 | HOLDS",
        "situation | phased | building.floors=2 | FAILS",
        "situation | phased | | UNKNOWN",
        "situation | not(phased) | building.floors=3 | FAILS",
        "situation.building_permit | whole | building.floors=1 | HOLDS",
        "situation.building_permit | whole | building.floors=9 | FAILS",
      })
  void bySituations(String fact, String cell, @Nullable String facts, ConditionTruth truth) {
    assertThat(told(FlowPack.with(fact, cell), facts, Optional.of(PERMIT), true)).isEqualTo(truth);
  }

  @Test
  void whatIsNotKnownLeavesThemOpen() {
    assertThat(
            told(FlowPack.with("situation", "whole"), "building.floors=1", Optional.empty(), true))
        .isEqualTo(ConditionTruth.UNKNOWN);
    assertThat(told(FlowPack.with("outcome.accept", "accepted"), null, Optional.of(PERMIT), false))
        .isEqualTo(ConditionTruth.UNKNOWN);
  }

  private static ConditionTruth told(
      Pack pack, @Nullable String facts, Optional<MatterId> matter, boolean isAccepted) {
    Determination known =
        new DroolsDetermination(STORE).determine(pack, pack.region(), DAY, sheet(pack, facts));
    PackFlow flow = Optional.ofNullable(pack.flows().get(new FlowId("standard"))).orElseThrow();
    Step step = flow.flow().step(new StepId("review"));
    return new CellConditions()
        .read(pack, flow, matter, known)
        .tell(step, id -> isAccepted ? Optional.of(StepOutcome.ACCEPTED) : Optional.empty());
  }

  private static FactSheet sheet(Pack pack, @Nullable String facts) {
    List<Fact> known = new ArrayList<>();
    for (String one : facts == null ? new String[0] : facts.split(" ")) {
      String[] parts = one.split("=", 2);
      FactDefinition fact = pack.vocabulary().get(new FactId(parts[0]));
      if (FactReader.read(fact, given(fact, parts[1])) instanceof FactReading.Read read) {
        known.add(Fact.of(fact.id(), read.value(), FactSource.APPLICANT));
      }
    }
    return new FactSheet(known, Set.of());
  }

  private static Object given(FactDefinition fact, String text) {
    return switch (fact.type()) {
      case BOOLEAN -> Boolean.valueOf(text);
      case DECIMAL, INTEGER -> new BigDecimal(text);
      case SET -> List.of(text.split(";"));
      case ENUM, DATE, STRING, TABLE -> text;
    };
  }
}
