package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Question;
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
import io.gongjian.engine.vocabulary.FactValue.Choices;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One question from which several facts follow is asked before these facts are. */
class AskedBeforeSettledFactsTest {

  private static final MatterId REVIEW = new MatterId("review");
  private static final FactId USES = new FactId("a.uses");
  private static final FactId HOTEL = new FactId("a.hotel");
  private static final FactId CINEMA = new FactId("a.cinema");

  private static final Pack PACK =
      new PackFixture()
          .fact("a.uses", FactType.SET, "hotel", "cinema")
          .fact("a.hotel", FactType.DECIMAL)
          .fact("a.cinema", FactType.DECIMAL)
          .implied(
              "pack.areas",
              PackFixture.row(
                  new Effect.Settles(HOTEL, Amount.of("0"), true), "a.uses", "not(hotel)"),
              PackFixture.row(
                  new Effect.Settles(CINEMA, Amount.of("0"), true), "a.uses", "not(cinema)"))
          .matter("review")
          .table(
              "review.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.hotel", "> 10000"),
              PackFixture.row(new Effect.Required(), "a.cinema", "> 2500"))
          .build();

  private final DroolsDetermination determination = new DroolsDetermination(new RuleStore(4));

  @Test
  void isTheOnlyQuestionAtFirst() {
    Determination made = determine(Map.of(), Set.of());

    assertThat(made.of(REVIEW).missing()).containsExactly(USES);
    assertThat(asked(made)).containsExactly(USES);
  }

  @Test
  void leavesNothingToAskWhereAllFollows() {
    Determination made = determine(uses(), Set.of());

    assertThat(made.of(REVIEW).applicability()).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(made.questions()).isEmpty();
    assertThat(made.used())
        .filteredOn(fact -> fact.id().equals(HOTEL))
        .extracting(Fact::source)
        .containsExactly(FactSource.DERIVED);
  }

  @Test
  void leavesToAskWhatDoesNotFollow() {
    assertThat(asked(determine(uses("cinema"), Set.of()))).containsExactly(CINEMA);
  }

  @Test
  void givesWayToTheFactsWhereNobodyKnowsTheAnswer() {
    assertThat(asked(determine(Map.of(), Set.of(USES)))).containsExactlyInAnyOrder(HOTEL, CINEMA);
  }

  @Test
  void isNotAskedWhereTheFactsAreGiven() {
    Map<FactId, FactValue> areas = Map.of(HOTEL, Amount.of("1"), CINEMA, Amount.of("2"));

    assertThat(determine(areas, Set.of()).questions()).isEmpty();
  }

  private static List<FactId> asked(Determination made) {
    return made.questions().stream().map(Question::fact).toList();
  }

  private static Map<FactId, FactValue> uses(String... uses) {
    return Map.of(USES, new Choices(List.of(uses)));
  }

  private Determination determine(Map<FactId, FactValue> facts, Set<FactId> unknown) {
    Collection<Fact> given = FactSheet.answered(facts).facts().values();
    return determination.determine(
        PACK, PackFixture.ANY_REGION, PackFixture.ANY_DAY, new FactSheet(given, unknown));
  }
}
