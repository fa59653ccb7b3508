package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.determination.Question;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivedFactsTest {

  private static final MatterId TENDER = new MatterId("tender");
  private static final MatterId DIGGING = new MatterId("digging");
  private static final FactId PART = new FactId("a.part");
  private static final FactId WHOLE = new FactId("a.whole");
  private static final FactId SHARE = new FactId("a.share");
  private static final FactId OPENED = new FactId("a.opened");
  private static final FactId AGE = new FactId("a.age");

  private static final Pack PACK =
      new PackFixture()
          .fact("a.part", FactType.DECIMAL)
          .fact("a.whole", FactType.DECIMAL)
          .derived("a.share", new Derivation.Share(PART, WHOLE, 6))
          .fact("a.opened", FactType.DATE)
          .derived("a.age", new Derivation.Age(OPENED))
          .matter("tender")
          .table(
              "tender.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.share", ">= 10"))
          .matter("digging")
          .table(
              "digging.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.age", "<= 5"))
          .build();

  private final RuleStore store = new RuleStore(4);
  private final DroolsDetermination determination = new DroolsDetermination(store);

  @Test
  void countAsTheyFollowFromTheFactsGiven() {
    assertThat(determine(Map.of(PART, Amount.of("100"), WHOLE, Amount.of("1000"))).of(TENDER))
        .extracting(result -> result.applicability())
        .isEqualTo(Applicability.REQUIRED);
    assertThat(determine(Map.of(PART, Amount.of("99.99"), WHOLE, Amount.of("1000"))).of(TENDER))
        .extracting(result -> result.applicability())
        .isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void areNeverAskedButTheFactsTheyFollowFromAre() {
    Determination nothing = determine(Map.of());
    Determination one = determine(Map.of(PART, Amount.of("100")));

    assertThat(nothing.of(TENDER).missing()).containsExactlyInAnyOrder(PART, WHOLE);
    assertThat(nothing.questions())
        .extracting(Question::fact)
        .containsExactlyInAnyOrder(PART, WHOLE, OPENED);
    assertThat(one.of(TENDER).missing()).containsExactly(WHOLE);
  }

  @Test
  void standAsTheyAreGiven() {
    Determination alone = determine(Map.of(SHARE, Amount.of("25"), PART, Amount.of("1")));
    Determination otherwise =
        determine(Map.of(SHARE, Amount.of("25"), PART, Amount.of("1"), WHOLE, Amount.of("1000")));

    assertThat(alone.of(TENDER).applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(otherwise.of(TENDER).applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(otherwise.used()).contains(Fact.of(SHARE, Amount.of("25"), FactSource.APPLICANT));
  }

  @Test
  void areExplainedDownToTheFactsTyped() {
    Determination made = determine(Map.of(PART, Amount.of("250"), WHOLE, Amount.of("1000")));

    assertThat(made.used()).contains(Fact.of(SHARE, Amount.of("25"), FactSource.DERIVED));
    assertThat(json(made).replaceAll("\\s", ""))
        .contains(
            "{\"fact\":\"a.share\",\"value\":25,\"unit\":null,\"source\":\"derived\","
                + "\"formula\":\"share\",\"from\":[{\"fact\":\"a.part\",\"value\":250,");
    Explanation explanation = new DroolsExplanation(store).explain(PACK, made, TENDER);
    assertThat(explanation.rows().get(0).conditions().get(0).actual()).hasValue("25");
    assertThat(explanation.changes())
        .anySatisfy(
            change ->
                assertThat(change.facts())
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.condition()).isEqualTo("< 10")));
  }

  @Test
  void countAgesFromTheDayAskedAndNotFromTheFirstDayOfTheRules() {
    LocalDate opened = LocalDate.of(2020, 6, 1);
    Map<FactId, FactValue> facts = Map.of(OPENED, new FactValue.Day(opened));

    assertThat(on(opened.plusYears(5), facts).of(DIGGING).applicability())
        .isEqualTo(Applicability.REQUIRED);
    assertThat(on(opened.plusYears(5).plusDays(1), facts).of(DIGGING).applicability())
        .isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(determine(Map.of(AGE, Amount.of("3"))).of(DIGGING).applicability())
        .isEqualTo(Applicability.REQUIRED);
  }

  @Test
  void stayOpenWhereTheFactsKnownGiveNoNumber() {
    Determination none = determine(Map.of(PART, Amount.of("5"), WHOLE, Amount.of("0")));

    assertThat(none.of(TENDER).applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(none.of(TENDER).missing()).containsExactlyInAnyOrder(PART, WHOLE);
  }

  private static String json(Determination made) {
    return JsonText.compact(DeterminationJson.tree(PACK, made, Locale.ENGLISH));
  }

  private Determination determine(Map<FactId, ? extends FactValue> facts) {
    return on(PackFixture.ANY_DAY, facts);
  }

  private Determination on(LocalDate day, Map<FactId, ? extends FactValue> facts) {
    return determination.determine(
        PACK, PackFixture.ANY_REGION, day, FactSheet.answered(new HashMap<>(facts)));
  }
}
