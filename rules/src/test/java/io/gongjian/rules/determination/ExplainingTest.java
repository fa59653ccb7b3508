package io.gongjian.rules.determination;

import static io.gongjian.rules.PackFixture.ANY_DAY;
import static io.gongjian.rules.PackFixture.ANY_REGION;
import static io.gongjian.rules.PackFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.determination.Explanation.ChangedFact;
import io.gongjian.engine.determination.Explanation.ConditionTrace;
import io.gongjian.engine.determination.Explanation.FactChange;
import io.gongjian.engine.determination.Explanation.RowTrace;
import io.gongjian.engine.determination.Explanation.Standing;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Choice;
import io.gongjian.engine.vocabulary.FactValue.Choices;
import io.gongjian.engine.vocabulary.FactValue.Flag;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplainingTest {

  private static final MatterId SOIL = new MatterId("soil");
  private static final MatterId FIRE = new MatterId("fire");
  private static final FactId AREA = new FactId("a.area");
  private static final FactId ZONES = new FactId("a.zones");
  private static final FactId HALL = new FactId("a.hall");
  private static final FactId HEIGHT = new FactId("a.height");
  private static final FactId PUBLIC = new FactId("a.open_to_public");

  private final RuleStore store = new RuleStore(4);

  @Test
  void tracesEachConditionOfARowThatHolds() {
    Explanation explanation =
        explain(SOIL, fact(ZONES, Choices.of(List.of("hilly"))), fact(AREA, Amount.of("5")));

    assertThat(explanation.applicability()).isEqualTo(Applicability.REQUIRED);
    RowTrace first = explanation.rows().get(0);
    assertThat(first.standing()).isEqualTo(Standing.HOLDS);
    assertThat(first.conditions())
        .containsExactly(
            new ConditionTrace(
                "a.zones", "hilly, mountain", Optional.of("[hilly]"), Standing.HOLDS),
            new ConditionTrace("a.area", ">= 5", Optional.of("5"), Standing.HOLDS));
  }

  @Test
  void namesTheFailedConditionAndTheNearestChange() {
    Explanation explanation =
        explain(SOIL, fact(ZONES, Choices.of(List.of("hilly"))), fact(AREA, Amount.of("4.9")));

    assertThat(explanation.rows().get(0).conditions())
        .extracting(ConditionTrace::standing)
        .containsExactly(Standing.HOLDS, Standing.FAILS);
    assertThat(explanation.changes())
        .containsExactly(
            new FactChange(
                List.of(
                    new ChangedFact(AREA, Optional.of(Amount.of("4.9")), Amount.of("5"), ">= 5")),
                Applicability.REQUIRED));
  }

  @Test
  void findsTwoChangesWhenNoSingleOneDoes() {
    Explanation explanation =
        explain(SOIL, fact(ZONES, Choices.of(List.of())), fact(AREA, Amount.of("1")));

    assertThat(explanation.changes()).isNotEmpty();
    assertThat(explanation.changes())
        .allSatisfy(
            change ->
                assertThat(change.facts())
                    .extracting(ChangedFact::fact)
                    .containsExactlyInAnyOrder(AREA, ZONES));
  }

  @Test
  void tellsWhatWouldMakeARequiredMatterFallAway() {
    Explanation explanation =
        explain(
            FIRE,
            fact(PUBLIC, new Flag(true)),
            fact(HALL, Amount.of("25000")),
            fact(HEIGHT, Amount.of("20")));

    assertThat(explanation.changes())
        .contains(
            new FactChange(
                List.of(
                    new ChangedFact(
                        HALL, Optional.of(Amount.of("25000")), Amount.of("20000"), "<= 20000")),
                Applicability.NOT_REQUIRED));
  }

  @Test
  void doesEveryChangeItNames() {
    Pack pack = pack();
    DroolsDetermination determining = new DroolsDetermination(store);
    FactSheet sheet =
        new FactSheet(
            List.of(
                fact(PUBLIC, new Flag(true)),
                fact(HALL, Amount.of("100")),
                fact(HEIGHT, Amount.of("20")),
                fact(ZONES, Choices.of(List.of("river"))),
                fact(AREA, Amount.of("4"))),
            Set.of());
    Determination before = determining.determine(pack, ANY_REGION, ANY_DAY, sheet);
    for (MatterId matter : List.of(SOIL, FIRE)) {
      Explanation explanation = new DroolsExplanation(store).explain(pack, before, matter);
      assertThat(explanation.changes()).isNotEmpty();
      for (FactChange change : explanation.changes()) {
        FactSheet changed = sheet;
        for (ChangedFact fact : change.facts()) {
          assertThat(fact.from()).isEqualTo(sheet.find(fact.fact()).map(Fact::value));
          assertThat(fact.from()).isNotEqualTo(Optional.of(fact.to()));
          changed = changed.with(fact(fact.fact(), fact.to()));
        }
        assertThat(
                determining
                    .determine(pack, ANY_REGION, ANY_DAY, changed)
                    .of(matter)
                    .applicability())
            .isEqualTo(change.becomes());
      }
    }
  }

  @Test
  void saysWhenItEndedItsSearchForChanges() {
    Fact[] facts = {fact(ZONES, Choices.of(List.of())), fact(AREA, Amount.of("1"))};
    Explanation whole = explain(new DroolsExplanation(store), SOIL, facts);
    Explanation ended = explain(new DroolsExplanation(store, 3), SOIL, facts);

    assertThat(whole.searchStopped()).isFalse();
    assertThat(ended.searchStopped()).isTrue();
    assertThat(whole.changes()).containsAll(ended.changes());
    assertThat(ended.changes()).hasSizeLessThan(whole.changes().size());
    assertThat(ended.rows()).isEqualTo(whole.rows());
  }

  @Test
  void leavesAnOpenMatterToItsQuestions() {
    Explanation explanation = explain(SOIL, fact(AREA, Amount.of("6")));

    assertThat(explanation.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(explanation.rows().get(0).standing()).isEqualTo(Standing.OPEN);
    assertThat(explanation.changes()).isEmpty();
  }

  @Test
  void reportsRowsThatAreNotInForceOnTheDayAsked() {
    Explanation explanation = explain(FIRE, fact(PUBLIC, new Flag(true)));

    assertThat(explanation.notInForce())
        .singleElement()
        .satisfies(row -> assertThat(row.from()).isEqualTo(LocalDate.of(2030, 1, 1)));
    assertThat(explanation.rows()).hasSize(2);
  }

  private Explanation explain(MatterId matter, Fact... facts) {
    return explain(new DroolsExplanation(store), matter, facts);
  }

  private Explanation explain(DroolsExplanation explaining, MatterId matter, Fact... facts) {
    Pack pack = pack();
    Determination determination =
        new DroolsDetermination(store)
            .determine(pack, ANY_REGION, ANY_DAY, new FactSheet(List.of(facts), Set.of()));
    return explaining.explain(pack, determination, matter);
  }

  private static Fact fact(FactId id, FactValue value) {
    return Fact.of(id, value, FactSource.APPLICANT);
  }

  private static Pack pack() {
    return new PackFixture()
        .fact("a.area", FactType.DECIMAL)
        .fact("a.zones", FactType.SET, "hilly", "mountain", "river")
        .fact("a.hall", FactType.DECIMAL)
        .fact("a.height", FactType.DECIMAL)
        .fact("a.open_to_public", FactType.BOOLEAN)
        .fact("a.kind", FactType.ENUM, "one", "two")
        .matter("soil")
        .matter("fire")
        .table(
            "soil.applies",
            Decision.MATTER,
            row(new Effect.Required(), "a.zones", "hilly, mountain", "a.area", ">= 5"))
        .table(
            "fire.applies",
            Decision.MATTER,
            row(new Effect.Required(), "a.hall", "> 20000"),
            row(new Effect.Required(), "a.open_to_public", "true", "a.height", "> 50"),
            row(new Effect.Required(), "a.height", "> 24")
                .inForce(LocalDate.of(2030, 1, 1), LocalDate.of(2040, 1, 1)))
        .build();
  }

  @Test
  void keepsToAnEnumsOwnValues() {
    Pack pack =
        new PackFixture()
            .fact("a.kind", FactType.ENUM, "one", "two", "three")
            .matter("only")
            .table("only.applies", Decision.MATTER, row(new Effect.Required(), "a.kind", "one"))
            .build("3".repeat(64));
    FactId kind = new FactId("a.kind");
    Determination determination =
        new DroolsDetermination(store)
            .determine(
                pack,
                ANY_REGION,
                ANY_DAY,
                new FactSheet(List.of(fact(kind, new Choice("two"))), Set.of()));

    assertThat(
            new DroolsExplanation(store)
                .explain(pack, determination, new MatterId("only"))
                .changes())
        .containsExactly(
            new FactChange(
                List.of(
                    new ChangedFact(
                        kind, Optional.of(new Choice("two")), new Choice("one"), "one")),
                Applicability.REQUIRED));
  }
}
