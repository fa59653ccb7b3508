package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.determination.Explanation.ComparedWith;
import io.gongjian.engine.determination.Explanation.Standing;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Choices;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cells that compare their column with another fact, and cells that count members of a set. */
class ComparedFactsTest {

  private static final MatterId REPORT = new MatterId("report");
  private static final MatterId STUDY = new MatterId("study");
  private static final FactId BUILT = new FactId("a.built");
  private static final FactId PLANNED = new FactId("a.planned");
  private static final FactId ZONES = new FactId("a.zones");

  private static final Pack PACK =
      new PackFixture()
          .fact("a.built", FactType.DECIMAL)
          .fact("a.planned", FactType.DECIMAL)
          .fact("a.zones", FactType.SET, "hilly", "river", "relic", "scenic")
          .matter("report")
          .table(
              "report.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.built", "> a.planned"))
          .matter("study")
          .table(
              "study.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.zones", "at_least(2, hilly, river, relic)"),
              PackFixture.row(new Effect.Exempt(), "a.zones", "all(hilly, scenic)"))
          .build();

  private final RuleStore store = new RuleStore(4);
  private final DroolsDetermination determination = new DroolsDetermination(store);

  @Test
  void decideByWhichOfTheTwoIsLarger() {
    assertThat(applicability(REPORT, areas("10.01", "10"))).isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(REPORT, areas("10.00", "10"))).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(applicability(REPORT, areas("9", "10"))).isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void waitForBothAndAskForTheOneThatIsNotKnown() {
    Determination one = determine(Map.of(BUILT, Amount.of("10")));

    assertThat(one.of(REPORT).applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(one.of(REPORT).missing()).containsExactly(PLANNED);
    assertThat(determine(Map.of()).of(REPORT).missing()).containsExactlyInAnyOrder(BUILT, PLANNED);
  }

  @Test
  void areExplainedWithBothFacts() {
    Determination made = determine(areas("12", "10"));

    assertThat(made.of(REPORT).reasons().get(0).facts()).containsExactly(BUILT, PLANNED);
    Explanation explanation = new DroolsExplanation(store).explain(PACK, made, REPORT);
    assertThat(explanation.rows().get(0).conditions())
        .containsExactly(
            new Explanation.ConditionTrace(
                "a.built",
                "> a.planned",
                Optional.of("12"),
                Standing.HOLDS,
                Optional.of(new ComparedWith(PLANNED, Optional.of("10")))));
    assertThat(explanation.changes())
        .flatExtracting(Explanation.FactChange::facts)
        .extracting(changed -> changed.fact() + " " + changed.condition())
        .containsExactlyInAnyOrder("a.built <= 10", "a.planned >= 12");
  }

  @Test
  void countTheMembersThatASetHas() {
    assertThat(applicability(STUDY, zones("hilly", "relic"))).isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(STUDY, zones("hilly", "river", "relic")))
        .isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(STUDY, zones("hilly"))).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(applicability(STUDY, zones("hilly", "river", "scenic")))
        .isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(applicability(STUDY, Map.of())).isEqualTo(Applicability.UNKNOWN);
  }

  private static Map<FactId, FactValue> areas(String built, String planned) {
    return Map.of(BUILT, Amount.of(built), PLANNED, Amount.of(planned));
  }

  private static Map<FactId, FactValue> zones(String... zones) {
    return Map.of(ZONES, new Choices(List.of(zones)));
  }

  private Applicability applicability(MatterId matter, Map<FactId, FactValue> facts) {
    return determine(facts).of(matter).applicability();
  }

  private Determination determine(Map<FactId, FactValue> facts) {
    return determination.determine(
        PACK,
        PackFixture.ANY_REGION,
        PackFixture.ANY_DAY,
        FactSheet.answered(new HashMap<>(facts)));
  }
}
