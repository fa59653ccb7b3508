package io.gongjian.rules.determination;

import static io.gongjian.rules.PackFixture.ANY_REGION;
import static io.gongjian.rules.PackFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.Question;
import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Choice;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DaysWithoutTextTest {

  private static final MatterId PERMIT = new MatterId("permit");
  private static final MatterId ACCEPTANCE = new MatterId("acceptance");
  private static final MatterId REVIEW = new MatterId("review");
  private static final FactId KIND = new FactId("a.kind");
  private static final FactId AREA = new FactId("a.area");
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
  private static final LocalDate END = LocalDate.of(2025, 1, 1);
  private static final LocalDate EARLIER = FIRST.minusDays(1);

  private final RuleStore store = new RuleStore(8);
  private final DroolsDetermination determining = new DroolsDetermination(store);

  @Test
  void leavesAMatterOpenBeforeItsFirstTextAndNamesThatDay() {
    MatterResult permit = determine(EARLIER, house()).of(PERMIT);

    assertThat(permit.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(permit.isOpenByDay()).isTrue();
    assertThat(permit.silences())
        .containsExactly(
            new Silence(
                Optional.of(PERMIT), Decision.MATTER, Optional.of(FIRST), Optional.empty()));
    assertThat(permit.missing()).isEmpty();
    assertThat(permit.situations()).isEmpty();
    assertThat(permit.limit().statutory()).isEmpty();
  }

  @Test
  void leavesAMatterOpenWhenItsLastTextHasEnded() {
    MatterResult permit = determine(END, house()).of(PERMIT);

    assertThat(permit.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(permit.silences())
        .containsExactly(
            new Silence(Optional.of(PERMIT), Decision.MATTER, Optional.empty(), Optional.of(END)));
  }

  @Test
  void saysNotRequiredOnlyByRowsThatAreInForce() {
    assertThat(determine(FIRST, kind("other")).of(PERMIT).applicability())
        .isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(determine(EARLIER, kind("other")).of(PERMIT).applicability())
        .isEqualTo(Applicability.UNKNOWN);
  }

  @Test
  void needsNoAbolishedMatterFromTheDayOfItsAbolition() {
    Pack pack =
        fixture()
            .table(
                "permit.abolished",
                Decision.MATTER,
                row(new Effect.Exempt()).inForce(END, LocalDate.MAX))
            .build("4".repeat(64));

    MatterResult before = determine(pack, END.minusDays(1), house()).of(PERMIT);
    MatterResult after = determine(pack, END, house()).of(PERMIT);
    assertThat(before.applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(after.applicability()).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(after.reasons())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).hasToString("permit.abolished/r0"));
    assertThat(after.silences()).isEmpty();
  }

  @Test
  void tellsThatAnotherMattersMissingTextKeepsAMatterOpen() {
    MatterResult acceptance = determine(EARLIER, house(), area("5")).of(ACCEPTANCE);

    assertThat(acceptance.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(acceptance.silences())
        .extracting(Silence::matter)
        .containsExactly(Optional.of(PERMIT));
  }

  @Test
  void asksOnlyWhatCanSettleAMatterInSpiteOfTheMissingText() {
    assertThat(determine(EARLIER).of(ACCEPTANCE).missing()).containsExactly(AREA);
    assertThat(determine(EARLIER, area("5")).of(ACCEPTANCE).missing()).isEmpty();
    assertThat(determine(EARLIER, area("101")).of(ACCEPTANCE).applicability())
        .isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(determine(EARLIER).questions())
        .extracting(Question::fact)
        .doesNotContain(KIND)
        .contains(AREA);
  }

  @Test
  void asksNothingThatMakesARowFailWhileAnotherStaysOpen() {
    MatterResult review = determine(EARLIER, house()).of(REVIEW);

    assertThat(review.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(review.missing()).isEmpty();
  }

  @Test
  void doesNotTakeSituationsWithoutTextForNone() {
    Pack pack =
        fixture()
            .matter("follower")
            .table(
                "follower.applies",
                Decision.MATTER,
                row(new Effect.Required(), "situation.permit", "not(slope)"))
            .build("5".repeat(64));

    assertThat(determine(pack, EARLIER, house()).of(new MatterId("follower")).applicability())
        .isEqualTo(Applicability.UNKNOWN);
  }

  @Test
  void explainsThatNoTextWasInForceAndSinceWhenOneIs() {
    Pack pack = fixture().build("6".repeat(64));
    Determination made = determine(pack, EARLIER, house());
    Explanation explanation = new DroolsExplanation(store).explain(pack, made, PERMIT);

    assertThat(explanation.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(explanation.silences()).isEqualTo(made.of(PERMIT).silences());
    assertThat(explanation.notInForce()).isNotEmpty();
    assertThat(explanation.changes()).isEmpty();
  }

  @Test
  void agreesWithThePlainInterpreterOnEveryDay() {
    Pack pack = fixture().build("7".repeat(64));
    for (LocalDate day : List.of(EARLIER, FIRST, END.minusDays(1), END)) {
      RowProgram program = RowProgram.of(RowKind.MATTER, pack, day);
      Map<Applicability, Integer> seen = new RandomFacts(program, 7).compare(300, day.toString());
      assertThat(seen).containsKey(Applicability.UNKNOWN);
    }
  }

  private Determination determine(LocalDate asOf, Fact... facts) {
    return determine(fixture().build("6".repeat(64)), asOf, facts);
  }

  private Determination determine(Pack pack, LocalDate asOf, Fact... facts) {
    return determining.determine(pack, ANY_REGION, asOf, new FactSheet(List.of(facts), Set.of()));
  }

  private static Fact house() {
    return kind("building");
  }

  private static Fact kind(String kind) {
    return Fact.of(KIND, new Choice(kind), FactSource.APPLICANT);
  }

  private static Fact area(String value) {
    return Fact.of(AREA, Amount.of(value), FactSource.APPLICANT);
  }

  private static PackFixture fixture() {
    return new PackFixture()
        .fact("a.kind", FactType.ENUM, "building", "other")
        .fact("a.amount", FactType.DECIMAL)
        .fact("a.area", FactType.DECIMAL)
        .matter("permit", "slope")
        .matter("acceptance")
        .matter("review")
        .table(
            "permit.applies",
            Decision.MATTER,
            row(new Effect.Required(), "a.kind", "building").inForce(FIRST, END))
        .table(
            "permit.situations",
            Decision.SITUATION,
            row(new Effect.InSituation(new SituationId("slope")), "a.amount", "> 5")
                .inForce(FIRST, END))
        .table(
            "acceptance.applies",
            Decision.MATTER,
            row(new Effect.Required(), "matter.permit", "required"),
            row(new Effect.Exempt(), "a.area", "> 100"))
        .table(
            "review.applies",
            Decision.MATTER,
            row(new Effect.Required(), "matter.permit", "required"),
            row(new Effect.Required(), "matter.permit", "required", "a.amount", "> 10"));
  }
}
