package io.gongjian.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainConditionsTest {

  private static final PlainConditions CONDITIONS =
      new PlainConditions(
          Map.of(
              "flag",
              true,
              "area",
              new BigDecimal("24.5"),
              "kind",
              "school",
              "day",
              "2026-03-02",
              "zones",
              List.of("hilly", "river")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "flag | true | HOLDS",
        "flag | false | FAILS",
        "flag | not(false) | HOLDS",
        "area | > 24 | HOLDS",
        "area | [10..24.5) | FAILS",
        "area | not([10..24.5)) | HOLDS",
        "kind | school, hospital | HOLDS",
        "kind | not(school) | FAILS",
        "kind | \"school\" | HOLDS",
        "day | >= @\"2026-03-02\" | HOLDS",
        "day | < @\"2026-03-02\" | FAILS",
        "zones | river, coast | HOLDS",
        "zones | coast | FAILS",
        "zones | not(coast) | HOLDS",
        "zones | not(river) | FAILS",
        "absent | true | UNKNOWN",
        "flag | > 3 | UNKNOWN",
        "outcome.first | agree | HOLDS",
        "outcome.first | object | FAILS",
        "outcome.second | agree | UNKNOWN",
        "outcome.third | skipped | HOLDS"
      })
  void readsACellLikeThatOfARuleTable(String fact, String cell, ConditionTruth truth) {
    assertThat(tell(Map.of(fact, cell))).isEqualTo(truth);
  }

  @Test
  void allMustHoldAndWhatFailsWinsOverWhatIsNotKnown() {
    assertThat(tell(Map.of("flag", "true", "absent", "1"))).isEqualTo(ConditionTruth.UNKNOWN);
    assertThat(tell(Map.of("flag", "false", "absent", "1"))).isEqualTo(ConditionTruth.FAILS);
    assertThat(tell(Map.of())).isEqualTo(ConditionTruth.HOLDS);
  }

  private static ConditionTruth tell(Map<String, String> when) {
    Step step =
        new Step(
            new StepId("asked"),
            StepKind.REVIEW,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            when,
            new SignRule.One(),
            0,
            List.of(),
            AfterReturn.THROUGH,
            false);
    Map<StepId, StepOutcome> outcomes =
        Map.of(new StepId("first"), StepOutcome.AGREE, new StepId("third"), StepOutcome.SKIPPED);
    return CONDITIONS.tell(step, id -> Optional.ofNullable(outcomes.get(id)));
  }
}
