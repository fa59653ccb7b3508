package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
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
import io.gongjian.engine.vocabulary.OfCode;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What follows from a code by the list in which it stands. */
class CodesOfListsTest {

  private static final FactId USE = new FactId("a.use");
  private static final MatterId FIRE = new MatterId("fire");
  private static final MatterId FOOD = new MatterId("food");

  private static final Pack PACK =
      new PackFixture()
          .fact("a.use", FactType.ENUM, "public", "school", "canteen", "dwelling")
          .derived(
              "a.is_public",
              FactType.BOOLEAN,
              new OfCode(
                  OfCode.Operator.UNDER,
                  USE,
                  Map.of("public", true, "school", true, "canteen", true, "dwelling", false)))
          .derivedSet(
              "a.all_uses",
              new OfCode(
                  OfCode.Operator.ANCESTORS,
                  USE,
                  Map.of(
                      "public", List.of("public"),
                      "school", List.of("school", "public"),
                      "canteen", List.of("canteen", "school", "public"),
                      "dwelling", List.of("dwelling"))),
              "public",
              "school",
              "canteen",
              "dwelling")
          .derived(
              "a.use_title",
              FactType.STRING,
              new OfCode(OfCode.Operator.TEXT, USE, Map.of("school", "学校")))
          .matter("fire")
          .table(
              "fire.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.is_public", "true"))
          .matter("food")
          .table(
              "food.applies",
              Decision.MATTER,
              PackFixture.row(
                  new Effect.Required(), "a.all_uses", "school", "a.use_title", "not(\"学校\")"))
          .build();

  private final DroolsDetermination determination = new DroolsDetermination(new RuleStore(4));

  @Test
  void tellsWhatACodeStandsUnder() {
    assertThat(determine("canteen").of(FIRE).applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(determine("dwelling").of(FIRE).applicability())
        .isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void takesAllThatACodeStandsUnderAsASet() {
    assertThat(determine("school").used())
        .contains(
            Fact.of(
                new FactId("a.all_uses"),
                new FactValue.Choices(List.of("public", "school")),
                FactSource.DERIVED));
    assertThat(determine("public").of(FOOD).applicability()).isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void readsTheTextOfACode() {
    assertThat(determine("school").of(FOOD).applicability()).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(determine("canteen").of(FOOD).missing()).containsExactly(USE);
  }

  private Determination determine(String use) {
    return determination.determine(
        PACK,
        PackFixture.ANY_REGION,
        PackFixture.ANY_DAY,
        FactSheet.answered(Map.of(USE, new FactValue.Choice(use))));
  }
}
