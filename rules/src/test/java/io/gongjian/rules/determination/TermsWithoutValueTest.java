package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Explanation.ChangedFact;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Choice;
import io.gongjian.engine.vocabulary.FactValue.Flag;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Open terms that have no value in some place or on some day, and what is asked then. */
class TermsWithoutValueTest {

  private static final MatterId SHELTER = new MatterId("shelter");
  private static final FactId TERM = new FactId("term.floors");
  private static final FactId FLOORS = new FactId("a.floors");
  private static final FactId ZONE = new FactId("a.zone");
  private static final FactId OLD = new FactId("a.old");
  private static final FactId QUARTER = new FactId("a.quarter");
  private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
  private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

  private static final Pack LATER =
      fixture()
          .term("floors", PackFixture.preset("8", Optional.of(CHANGE), Optional.empty()))
          .build();
  private static final Pack CORE_ONLY =
      fixture()
          .term("floors")
          .filled("floors", "6", zone("core"), CHANGE, Optional.empty())
          .build("1".repeat(64));

  /** The core counts for ever, the old town until the change, and old houses of the port after. */
  private static final Pack MANY =
      fixture()
          .term("floors", "10")
          .filled("floors", "6", zone("core"), PackFixture.ANY_DAY, Optional.empty())
          .filled("floors", "4", old(), PackFixture.ANY_DAY, Optional.of(CHANGE))
          .build("2".repeat(64));

  private static final Pack OLD_PORT =
      fixture()
          .term("floors", "10")
          .filled(
              "floors",
              "6",
              Map.of(ZONE, List.of(new Choice("port")), OLD, List.of(new Flag(true))),
              CHANGE,
              Optional.empty())
          .filled("floors", "4", quarter(), CHANGE, Optional.empty())
          .build("3".repeat(64));

  private final RuleStore store = new RuleStore(8);
  private final DroolsDetermination determination = new DroolsDetermination(store);

  @Test
  void areToldAsASilenceOnADayBeforeTheirFirstValue() {
    MatterResult result = determine(LATER, BEFORE, floors("90"));

    assertThat(result.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(result.missing()).isEmpty();
    assertThat(result.silences())
        .containsExactly(
            new Silence(
                Optional.of(SHELTER), Decision.MATTER, Optional.of(CHANGE), Optional.empty()));
    assertThat(result.isOpenByDay()).isTrue();
    assertThat(determine(LATER, CHANGE, floors("90")).silences()).isEmpty();
  }

  @Test
  void doNotAskForAFactThatNoValueIsComparedWith() {
    assertThat(determine(LATER, BEFORE, Map.of()).missing()).isEmpty();
  }

  @Test
  void doNotAskAgainForAZoneInWhichNothingIsFilled() {
    MatterResult asked = determine(CORE_ONLY, CHANGE, floors("12"));
    MatterResult answered = determine(CORE_ONLY, CHANGE, in("hills", "12"));

    assertThat(asked.missing()).containsExactly(ZONE);
    assertThat(asked.silences()).isEmpty();
    assertThat(answered.applicability()).isEqualTo(Applicability.UNKNOWN);
    assertThat(answered.missing()).isEmpty();
    assertThat(answered.silences()).extracting(Silence::about).containsExactly(Decision.MATTER);
    assertThat(determine(CORE_ONLY, CHANGE, in("core", "12")).applicability())
        .isEqualTo(Applicability.REQUIRED);
  }

  @Test
  void askOnlyWhatTellsAValueInForceOnTheDay() {
    assertThat(determine(MANY, BEFORE, floors("5")).missing()).containsExactlyInAnyOrder(ZONE, OLD);
    assertThat(determine(MANY, CHANGE, floors("7")).missing()).containsExactly(ZONE);
  }

  @Test
  void doNotAskWhatOnlyTellsAPlaceThatIsRuledOut() {
    assertThat(determine(OLD_PORT, CHANGE, floors("7")).missing())
        .containsExactlyInAnyOrder(ZONE, OLD, QUARTER);
    assertThat(determine(OLD_PORT, CHANGE, in("port", "7")).missing())
        .containsExactlyInAnyOrder(OLD, QUARTER);
    assertThat(determine(OLD_PORT, CHANGE, in("hills", "7")).missing()).containsExactly(QUARTER);
  }

  @Test
  void areNotWhatSomebodySays() {
    MatterResult said =
        determine(MANY, CHANGE, Map.of(FLOORS, Amount.of("12"), TERM, Amount.of("20")));

    assertThat(said.applicability()).isEqualTo(Applicability.REQUIRED);
  }

  @Test
  void offerTheZoneAmongTheNearestChanges() {
    Determination made = made(MANY, CHANGE, in("hills", "7"));

    assertThat(new DroolsExplanation(store).explain(MANY, made, SHELTER).changes())
        .flatExtracting(change -> change.facts())
        .extracting(ChangedFact::fact)
        .contains(FLOORS, ZONE);
  }

  @Test
  void areReadAfterTheFactsThatTellThePlace() {
    Pack settled =
        fixture()
            .term("floors", "10")
            .filled("floors", "6", zone("core"), PackFixture.ANY_DAY, Optional.empty())
            .implied(
                "pack.settled",
                PackFixture.row(
                    new Effect.Settles(ZONE, new Choice("core"), false), "a.old", "true"))
            .build("4".repeat(64));
    RowProgram program = RowProgram.of(RowKind.MATTER, settled, CHANGE);

    assertThat(program.rows())
        .filteredOn(row -> row.table().decides() == Decision.MATTER)
        .allMatch(row -> row.stratum() == program.knownFrom(new Input.OfFact(ZONE)));
    assertThat(
            determine(settled, CHANGE, Map.of(FLOORS, Amount.of("7"), OLD, new Flag(true)))
                .applicability())
        .isEqualTo(Applicability.REQUIRED);
  }

  private static PackFixture fixture() {
    return new PackFixture()
        .fact("a.floors", FactType.INTEGER)
        .fact("a.zone", FactType.ENUM, "core", "port", "hills")
        .fact("a.old", FactType.BOOLEAN)
        .fact("a.quarter", FactType.BOOLEAN)
        .matter("shelter")
        .table(
            "shelter.applies",
            Decision.MATTER,
            PackFixture.row(new Effect.Required(), "a.floors", ">= term.floors"));
  }

  private static Map<FactId, List<FactValue>> zone(String zone) {
    return Map.of(ZONE, List.of(new Choice(zone)));
  }

  private static Map<FactId, List<FactValue>> old() {
    return Map.of(OLD, List.of(new Flag(true)));
  }

  private static Map<FactId, List<FactValue>> quarter() {
    return Map.of(QUARTER, List.of(new Flag(true)));
  }

  private static Map<FactId, FactValue> floors(String floors) {
    return Map.of(FLOORS, Amount.of(floors));
  }

  private static Map<FactId, FactValue> in(String zone, String floors) {
    return Map.of(FLOORS, Amount.of(floors), ZONE, new Choice(zone));
  }

  private MatterResult determine(Pack pack, LocalDate day, Map<FactId, FactValue> facts) {
    return made(pack, day, facts).of(SHELTER);
  }

  private Determination made(Pack pack, LocalDate day, Map<FactId, FactValue> facts) {
    return determination.determine(pack, PackFixture.ANY_REGION, day, FactSheet.answered(facts));
  }
}
