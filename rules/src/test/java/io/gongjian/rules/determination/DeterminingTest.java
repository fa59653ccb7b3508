package io.gongjian.rules.determination;

import static io.gongjian.rules.PackFixture.ANY_DAY;
import static io.gongjian.rules.PackFixture.ANY_REGION;
import static io.gongjian.rules.PackFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.Question;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Choice;
import io.gongjian.engine.vocabulary.FactValue.Choices;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeterminingTest {

  private static final MatterId PERMIT = new MatterId("permit");
  private static final MatterId ACCEPTANCE = new MatterId("acceptance");
  private static final FactId KIND = new FactId("a.kind");
  private static final FactId AMOUNT = new FactId("a.amount");
  private static final FactId AREA = new FactId("a.area");
  private static final FactId RELIEF = new FactId("a.relief");
  private static final FactId ZONES = new FactId("a.zones");

  private final DroolsDetermination determination = new DroolsDetermination(new RuleStore(4));

  @Test
  void requiresAMatterWhenARowHoldsAndNoExemptionDoes() {
    MatterResult permit = determine(house(), amount("30.01"), area("300.01")).of(PERMIT);

    assertThat(permit.applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(permit.reasons())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).hasToString("permit.applies/r0"))
        .satisfies(finding -> assertThat(finding.facts()).containsExactly(KIND));
  }

  @Test
  void letsAnExemptionBeatARequirement() {
    MatterResult permit = determine(house(), amount("30"), area("5000")).of(PERMIT);

    assertThat(permit.applicability()).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(permit.reasons())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).hasToString("permit.applies/r1"));
  }

  @Test
  void settlesAnExemptMatterThoughOtherFactsAreMissing() {
    assertThat(determine(amount("30")).of(PERMIT).applicability())
        .isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void leavesAMatterOpenWhileAnExemptionIsOpen() {
    MatterResult permit = determine(house(), area("5000")).of(PERMIT);

    assertThat(permit.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(permit.missing()).containsExactly(AMOUNT);
  }

  @Test
  void looksThroughAnOpenMatterForWhatIsMissing() {
    MatterResult acceptance = determine(house(), area("5000")).of(ACCEPTANCE);

    assertThat(acceptance.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(acceptance.missing()).containsExactly(AMOUNT);
  }

  @Test
  void readsTheApplicabilityOfAnEarlierMatter() {
    Determination required = determine(house(), amount("31"), area("5000"));
    Determination exempt = determine(house(), amount("30"), area("5000"));

    assertThat(required.of(ACCEPTANCE).applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(required.of(ACCEPTANCE).reasons().get(0).facts()).contains(KIND);
    assertThat(exempt.of(ACCEPTANCE).applicability()).isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void saysWhichSituationsApplyAndWhichStillMay() {
    Determination known =
        determine(house(), amount("31"), area("5000"), fact(ZONES, Choices.of(List.of("hilly"))));
    Determination open = determine(house(), amount("31"), area("5000"));

    assertThat(known.of(PERMIT).situations())
        .extracting(SituationResult::situation, SituationResult::certain)
        .containsExactly(tuple(new SituationId("slope"), true));
    assertThat(open.of(PERMIT).situations())
        .extracting(SituationResult::situation, SituationResult::certain)
        .containsExactly(tuple(new SituationId("slope"), false));
  }

  @Test
  void asksFirstWhatSettlesMost() {
    Determination start = determine();

    assertThat(start.questions())
        .extracting(Question::fact)
        .containsExactlyInAnyOrder(KIND, AMOUNT, AREA);
    assertThat(start.questions().get(0).settles()).isEqualTo(2);
    assertThat(start.questions())
        .extracting(Question::settles)
        .isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void asksNothingOnceAllIsSettled() {
    assertThat(determine(house(), amount("31"), area("5000")).questions()).isEmpty();
  }

  @Test
  void listsAnAssumptionOnlyWhereItCarriesTheAnswer() {
    assertThat(determine(house(), amount("31"), area("5000")).assumptions())
        .containsExactly(RELIEF);
    assertThat(determine(house(), amount("30"), area("5000")).assumptions()).isEmpty();
  }

  @Test
  void assumesNothingForAFactThatIsDeclaredUnknown() {
    FactSheet sheet = new FactSheet(List.of(house(), amount("31"), area("5000")), Set.of(RELIEF));
    MatterResult permit = determination.determine(pack(), ANY_REGION, ANY_DAY, sheet).of(PERMIT);

    assertThat(permit.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(permit.missing()).containsExactly(RELIEF);
  }

  @Test
  void asksNotAgainWhatIsDeclaredUnknown() {
    FactSheet sheet = new FactSheet(List.of(house(), area("5000")), Set.of(AMOUNT));
    Determination open = determination.determine(pack(), ANY_REGION, ANY_DAY, sheet);

    assertThat(open.of(PERMIT).missing()).containsExactly(AMOUNT);
    assertThat(open.questions()).isEmpty();
  }

  @Test
  void takesTheRowsInForceOnTheDayAsked() {
    LocalDate first = LocalDate.of(2025, 3, 1);
    Pack pack =
        fixture()
            .matter("dated")
            .table(
                "dated.applies",
                Decision.MATTER,
                row(new Effect.Required(), "a.kind", "building")
                    .inForce(first, LocalDate.of(2026, 3, 1)))
            .build("1".repeat(64));

    assertThat(dated(pack, first.minusDays(1))).isEqualTo(Applicability.UNKNOWN);
    assertThat(dated(pack, first)).isEqualTo(Applicability.REQUIRED);
    assertThat(dated(pack, LocalDate.of(2026, 2, 28))).isEqualTo(Applicability.REQUIRED);
    assertThat(dated(pack, LocalDate.of(2026, 3, 1))).isEqualTo(Applicability.UNKNOWN);
  }

  @Test
  void takesACitysFillingFromTheDayItIsInForce() {
    LocalDate filled = LocalDate.of(2026, 6, 1);
    Pack pack = fixture().filled("limit", "100", filled).build("2".repeat(64));
    FactSheet sheet = new FactSheet(List.of(house(), amount("100"), area("5000")), Set.of());

    assertThat(applicability(pack, filled.minusDays(1), sheet)).isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(pack, filled, sheet)).isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void givesEqualAnswersToEqualQuestions() {
    assertThat(determine(house(), amount("31"))).isEqualTo(determine(house(), amount("31.0")));
  }

  private Applicability dated(Pack pack, LocalDate asOf) {
    FactSheet sheet = new FactSheet(List.of(house()), Set.of());
    return determination
        .determine(pack, ANY_REGION, asOf, sheet)
        .of(new MatterId("dated"))
        .applicability();
  }

  private Applicability applicability(Pack pack, LocalDate asOf, FactSheet sheet) {
    return determination.determine(pack, ANY_REGION, asOf, sheet).of(PERMIT).applicability();
  }

  private Determination determine(Fact... facts) {
    FactSheet sheet = new FactSheet(List.of(facts), Set.of());
    return determination.determine(pack(), ANY_REGION, ANY_DAY, sheet);
  }

  private static Fact house() {
    return fact(KIND, new Choice("building"));
  }

  private static Fact amount(String value) {
    return fact(AMOUNT, Amount.of(value));
  }

  private static Fact area(String value) {
    return fact(AREA, Amount.of(value));
  }

  private static Fact fact(FactId id, FactValue value) {
    return Fact.of(id, value, FactSource.APPLICANT);
  }

  private static Pack pack() {
    return fixture().build();
  }

  private static PackFixture fixture() {
    return new PackFixture()
        .fact("a.kind", FactType.ENUM, "building", "municipal", "other")
        .fact("a.amount", FactType.DECIMAL)
        .fact("a.area", FactType.DECIMAL)
        .fact("a.zones", FactType.SET, "hilly", "river")
        .assumedNo("a.relief")
        .term("limit", "30")
        .matter("permit", "slope")
        .matter("acceptance")
        .table(
            "permit.applies",
            Decision.MATTER,
            row(new Effect.Required(), "a.kind", "building, municipal"),
            row(new Effect.Exempt(), "a.amount", "<= term.limit"),
            row(new Effect.Exempt(), "a.area", "<= 300"),
            row(new Effect.Exempt(), "a.relief", "true"))
        .table(
            "permit.situations",
            Decision.SITUATION,
            row(new Effect.InSituation(new SituationId("slope")), "a.zones", "hilly"))
        .table(
            "acceptance.applies",
            Decision.MATTER,
            row(new Effect.Required(), "matter.permit", "required"));
  }

  @Test
  void ordersMissingFactsByHowManyOpenMattersEachWouldSettle() {
    Determination start =
        determination.determine(pack(), ANY_REGION, ANY_DAY, FactSheet.answered(Map.of()));

    assertThat(start.of(PERMIT).missing())
        .containsExactlyElementsOf(start.questions().stream().map(Question::fact).toList());
  }
}
