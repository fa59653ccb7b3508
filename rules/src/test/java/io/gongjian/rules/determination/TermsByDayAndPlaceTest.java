package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.ForceSpan;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Choice;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Open terms whose value changes by the day, and by where in the city a project lies. */
class TermsByDayAndPlaceTest {

  private static final MatterId SHELTER = new MatterId("shelter");
  private static final FactId FLOORS = new FactId("a.floors");
  private static final FactId ZONE = new FactId("a.zone");
  private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
  private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

  private static final Pack DATED =
      fixture()
          .term(
              "floors",
              PackFixture.preset("10", Optional.empty(), Optional.of(CHANGE)),
              PackFixture.preset("8", Optional.of(CHANGE), Optional.empty()))
          .build();
  private static final Pack LATER =
      fixture()
          .term("floors", PackFixture.preset("8", Optional.of(CHANGE), Optional.empty()))
          .build("1".repeat(64));
  private static final Pack ZONED =
      fixture()
          .term("floors", "10")
          .filled("floors", "9", LocalDate.of(2026, 1, 1))
          .filled("floors", "6", in("core"), CHANGE, Optional.empty())
          .filled("floors", "7", in("port", "airport"), CHANGE, Optional.empty())
          .build("2".repeat(64));

  private final RuleStore store = new RuleStore(8);
  private final DroolsDetermination determination = new DroolsDetermination(store);

  @Test
  void takeTheDefaultOfTheDay() {
    assertThat(applicability(DATED, BEFORE, floors("9"))).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(applicability(DATED, CHANGE, floors("9"))).isEqualTo(Applicability.REQUIRED);
    assertThat(ForceSpans.around(DATED, BEFORE).to()).isEqualTo(CHANGE);
    assertThat(ForceSpans.around(DATED, CHANGE)).isEqualTo(new ForceSpan(CHANGE, LocalDate.MAX));
  }

  @Test
  void leaveARowOpenOnADayWithoutAnyValue() {
    assertThat(applicability(LATER, BEFORE, floors("90"))).isEqualTo(Applicability.UNKNOWN);
    assertThat(applicability(LATER, CHANGE, floors("90"))).isEqualTo(Applicability.REQUIRED);
  }

  @Test
  void takeWhatIsFilledForTheZoneBeforeWhatIsFilledForTheCity() {
    assertThat(applicability(ZONED, CHANGE, at("6", "core"))).isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(ZONED, CHANGE, at("6", "port"))).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(applicability(ZONED, CHANGE, at("7", "airport"))).isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(ZONED, CHANGE, at("8", "hills")))
        .isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(applicability(ZONED, CHANGE, at("9", "hills"))).isEqualTo(Applicability.REQUIRED);
  }

  @Test
  void askForTheZoneOnlyWhereItMatters() {
    Determination open = determine(ZONED, CHANGE, floors("7"));

    assertThat(open.of(SHELTER).applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(open.of(SHELTER).missing()).containsExactly(ZONE);
    assertThat(applicability(ZONED, CHANGE, floors("10"))).isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(ZONED, CHANGE, floors("5"))).isEqualTo(Applicability.NOT_REQUIRED);
    assertThat(applicability(ZONED, BEFORE, floors("9"))).isEqualTo(Applicability.REQUIRED);
    assertThat(applicability(ZONED, BEFORE, floors("8"))).isEqualTo(Applicability.NOT_REQUIRED);
  }

  @Test
  void areExplainedByTheZone() {
    Determination made = determine(ZONED, CHANGE, at("6", "core"));
    Explanation explanation = new DroolsExplanation(store).explain(ZONED, made, SHELTER);

    assertThat(explanation.rows().get(0).conditions().get(0).with())
        .contains(new Explanation.ComparedWith(new FactId("term.floors"), Optional.of("6")));
    assertThat(made.used())
        .anySatisfy(used -> assertThat(used.id()).isEqualTo(new FactId("term.floors")))
        .anySatisfy(used -> assertThat(used.id()).isEqualTo(ZONE));
  }

  private static PackFixture fixture() {
    return new PackFixture()
        .fact("a.floors", FactType.INTEGER)
        .fact("a.zone", FactType.ENUM, "core", "port", "airport", "hills")
        .matter("shelter")
        .table(
            "shelter.applies",
            Decision.MATTER,
            PackFixture.row(new Effect.Required(), "a.floors", ">= term.floors"));
  }

  private static Map<FactId, List<FactValue>> in(String... zones) {
    return Map.of(ZONE, List.of(zones).stream().<FactValue>map(Choice::new).toList());
  }

  private static Map<FactId, FactValue> floors(String floors) {
    return Map.of(FLOORS, Amount.of(floors));
  }

  private static Map<FactId, FactValue> at(String floors, String zone) {
    Map<FactId, FactValue> facts = new HashMap<>(floors(floors));
    facts.put(ZONE, new Choice(zone));
    return facts;
  }

  private Applicability applicability(Pack pack, LocalDate day, Map<FactId, FactValue> facts) {
    return determine(pack, day, facts).of(SHELTER).applicability();
  }

  private Determination determine(Pack pack, LocalDate day, Map<FactId, FactValue> facts) {
    return determination.determine(pack, PackFixture.ANY_REGION, day, FactSheet.answered(facts));
  }
}
