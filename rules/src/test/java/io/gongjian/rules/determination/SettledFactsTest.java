package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.Question;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Choice;
import io.gongjian.engine.vocabulary.FactValue.Flag;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows that settle facts from others, and rows that are decided where no other row is. */
class SettledFactsTest {

  private static final MatterId SHELTER = new MatterId("shelter");
  private static final FactId KIND = new FactId("a.kind");
  private static final FactId CIVIL = new FactId("a.civil");
  private static final FactId RELIEF = new FactId("a.relief");
  private static final FactId FLOORS = new FactId("a.floors");
  private static final RowId ROW = RowId.parse("pack.civil/r0");

  private static final Pack PACK =
      new PackFixture()
          .fact("a.kind", FactType.ENUM, "house", "road")
          .fact("a.civil", FactType.BOOLEAN)
          .fact("a.floors", FactType.INTEGER)
          .assumedNo("a.relief")
          .implied(
              "pack.civil",
              PackFixture.row(new Effect.Settles(CIVIL, new Flag(true)), "a.kind", "house"),
              PackFixture.row(new Effect.Settles(RELIEF, new Flag(true)), "a.kind", "road"))
          .matter("shelter", "low", "high", "usual")
          .table(
              "shelter.applies",
              Decision.MATTER,
              PackFixture.row(new Effect.Required(), "a.civil", "true"),
              PackFixture.row(new Effect.Exempt(), "a.relief", "true"))
          .table(
              "shelter.situations",
              Decision.SITUATION,
              PackFixture.row(new Effect.InSituation(new SituationId("low")), "a.floors", "< 3"),
              PackFixture.row(new Effect.InSituation(new SituationId("high")), "a.floors", "> 9"),
              PackFixture.row(
                  new Effect.InSituation(new SituationId("usual")),
                  "others.situation.shelter",
                  "true"))
          .build();

  private final DroolsDetermination determination = new DroolsDetermination(new RuleStore(4));

  @Test
  void countAsRowsSettleThemAndAreNotAsked() {
    Determination house = determine(Map.of(KIND, new Choice("house")));

    assertThat(house.of(SHELTER).applicability()).isEqualTo(Applicability.REQUIRED);
    assertThat(house.questions()).extracting(Question::fact).doesNotContain(CIVIL);
    assertThat(house.used())
        .filteredOn(fact -> fact.id().equals(CIVIL))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.source()).isEqualTo(FactSource.DERIVED);
              assertThat(fact.origin()).hasValue(ROW.toString());
            });
    assertThat(TryingScenario.fired(house)).contains(ROW);
  }

  @Test
  void areAskedWhereNoRowSettlesThem() {
    Determination nothing = determine(Map.of());

    assertThat(nothing.of(SHELTER).applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(nothing.of(SHELTER).missing()).contains(CIVIL);
  }

  @Test
  void giveWayToWhatIsSaid() {
    Determination said = determine(Map.of(KIND, new Choice("house"), CIVIL, new Flag(false)));

    assertThat(said.of(SHELTER).applicability()).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(said.used()).contains(Fact.of(CIVIL, new Flag(false), FactSource.APPLICANT));
  }

  @Test
  void comeBeforeWhatIsAssumed() {
    Determination road = determine(Map.of(KIND, new Choice("road"), CIVIL, new Flag(true)));
    Determination house = determine(Map.of(KIND, new Choice("house")));

    assertThat(road.of(SHELTER).applicability()).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(road.assumptions()).doesNotContain(RELIEF);
    assertThat(house.assumptions()).contains(RELIEF);
  }

  @Test
  void areShownWithTheRowAndTheFactsTheyRestOn() {
    Determination house = determine(Map.of(KIND, new Choice("house")));

    assertThat(JsonText.compact(DeterminationJson.tree(PACK, house, Locale.ENGLISH)))
        .contains(
            "{\"fact\":\"a.civil\",\"value\":true,\"unit\":null,\"source\":\"derived\","
                + "\"rule\":\"pack.civil/r0\",\"say\":\"text\",\"citations\":[\"law#1\"],"
                + "\"from\":[{\"fact\":\"a.kind\",\"value\":\"house\"");
  }

  @Test
  void leaveToTheDefaultRowWhatNoOtherRowDecides() {
    assertThat(situations(Map.of(FLOORS, Amount.of("5")))).containsExactly("usual true");
    assertThat(situations(Map.of(FLOORS, Amount.of("2")))).containsExactly("low true");
    assertThat(situations(Map.of())).containsExactly("low false", "high false", "usual false");
  }

  private List<String> situations(Map<FactId, FactValue> facts) {
    Map<FactId, FactValue> all = new HashMap<>(facts);
    all.put(CIVIL, new Flag(true));
    MatterResult result = determine(all).of(SHELTER);
    return result.situations().stream().map(one -> one.situation() + " " + one.certain()).toList();
  }

  private Determination determine(Map<FactId, FactValue> facts) {
    FactSheet sheet = FactSheet.answered(new HashMap<>(facts));
    return determination.determine(
        PACK,
        PackFixture.ANY_REGION,
        PackFixture.ANY_DAY,
        new FactSheet(sheet.facts().values(), Set.of()));
  }
}
