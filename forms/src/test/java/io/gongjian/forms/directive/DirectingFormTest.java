package io.gongjian.forms.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Level;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.FixedDetermination;
import io.gongjian.forms.PlainRows;
import io.gongjian.forms.TestPacks;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every directive, on the test province with tables of its own for some. */
class DirectingFormTest {

  private static final String FIELDS = "matters/building_permit/tables/fields.yaml";

  private final FixedDetermination determining = new FixedDetermination();
  private final Map<FactId, FactValue> facts = new HashMap<>();
  private Pack pack = TestPacks.province();
  private List<MatterId> matters = List.of(TestPacks.PERMIT);

  @Test
  void showsAFieldOnlyWhenARowThatShowsItHolds() {
    assertThat(state("building_permit.phase", Map.of("building.floors", 2)).shown()).isFalse();
    FieldState phased = state("building_permit.phase", Map.of("building.floors", 3));
    assertThat(phased.shown()).isTrue();
    assertThat(phased.required()).isTrue();
    assertThat(phased.askedFor()).containsExactly(TestPacks.PERMIT);
  }

  @Test
  void showsNothingForWhatIsUnknownAndSaysThatItMayBeAsked() {
    FieldState unknown = state("building_permit.phase", Map.of());

    assertThat(unknown.shown()).isFalse();
    assertThat(unknown.mayBeAsked()).isTrue();
    assertThat(state("building_permit.phase", Map.of("building.floors", 2)).mayBeAsked()).isFalse();
  }

  @Test
  void hidesAFieldWhateverShowsItAndRelievesOfAnother() {
    FormState road =
        direct(Map.of("project.kind", "road", "buildings", List.of(Map.of("name", "1#"))));

    assertThat(of(road, "buildings").shown()).isFalse();
    assertThat(of(road, "building_permit.total").shown()).isFalse();
    assertThat(of(road, "owner_code").required()).isFalse();
    FormState house = direct(Map.of("project.kind", "building"));
    assertThat(of(house, "buildings").shown()).isTrue();
    assertThat(of(house, "owner_code").required()).isTrue();
  }

  @Test
  void keepsTheValueOfAHiddenFieldAsideAndGivesItBack() {
    Object rows = List.of(Map.of("name", "1#", "area", 12));
    FormState road = direct(Map.of("project.kind", "road", "buildings", rows));
    FormState house = direct(Map.of("project.kind", "building", "buildings", rows));

    FieldId buildings = new FieldId("buildings");
    assertThat(road.submitted()).doesNotContainKey(buildings);
    assertThat(road.aside()).containsEntry(buildings, rows);
    assertThat(of(road, "buildings").value()).isEmpty();
    assertThat(house.submitted()).containsEntry(buildings, rows);
    assertThat(house.aside()).doesNotContainKey(buildings);
  }

  @Test
  void readsTheValuesThatRowsBeforeSettled() {
    Map<String, Object> pit = Map.of("building.floors", 5, "building_permit.phase", "pit");
    assertThat(state("building_permit.reason", pit).required()).isTrue();
    assertThat(
            state(
                    "building_permit.reason",
                    Map.of("building.floors", 2, "building_permit.phase", "pit"))
                .shown())
        .as("the phase is not asked, so nobody may read it")
        .isFalse();
  }

  @Test
  void leavesTheOptionsThatRowsOffer() {
    assertThat(state("building_permit.phase", Map.of("building.floors", 12)).options())
        .contains(List.of("pit"));
    assertThat(state("building_permit.phase", Map.of("building.floors", 9)).options()).isEmpty();
  }

  @Test
  void computesLocksAndTells() {
    FormState backwards = direct(Map.of("start_day", "2026-02-01", "end_day", "2026-01-31"));

    FieldState duration = of(backwards, "building_permit.duration");
    assertThat(duration.value()).contains(BigDecimal.valueOf(-1));
    assertThat(duration.origin()).isEqualTo(ValueOrigin.COMPUTED);
    assertThat(duration.readonly()).isTrue();
    assertThat(of(backwards, "end_day").messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.level()).isEqualTo(Level.ERROR);
              assertThat(message.text().en()).isEqualTo("The end cannot be before the start");
            });
    FormState open = direct(Map.of("start_day", "2026-02-01"));
    assertThat(of(open, "building_permit.duration").value()).isEmpty();
    assertThat(of(open, "end_day").messages()).isEmpty();
  }

  @Test
  void presetsAndLocksWhereAApplicabilitySaysSo() {
    facts.put(new FactId("land.zones"), new FactValue.Choices(List.of()));
    FormState preset = direct(Map.of());
    assertThat(of(preset, "trades").value()).contains(List.of("earth"));
    assertThat(of(preset, "trades").origin()).isEqualTo(ValueOrigin.DEFAULT);
    assertThat(of(preset, "start_day").readonly()).isTrue();

    FormState answered = direct(Map.of("trades", List.of("steel")));
    assertThat(of(answered, "trades").value()).contains(List.of("steel"));
    assertThat(of(answered, "trades").origin()).isEqualTo(ValueOrigin.ANSWER);

    FormState cleared = direct(cleared("trades"));
    assertThat(of(cleared, "trades").value()).isEmpty();
  }

  @Test
  void takesWhatIsKnownOfTheProjectUntilSomethingElseIsFilledIn() {
    facts.put(new FactId("invest.amount"), new FactValue.Amount(BigDecimal.valueOf(300)));

    FieldState known = state("invest.amount", Map.of());
    assertThat(known.value()).contains(BigDecimal.valueOf(300));
    assertThat(known.origin()).isEqualTo(ValueOrigin.PROJECT);
    assertThat(state("invest.amount", Map.of("invest.amount", 400)).origin())
        .isEqualTo(ValueOrigin.ANSWER);
    assertThat(of(direct(cleared("invest.amount")), "invest.amount").value()).isEmpty();
  }

  @Test
  void asksTheRulesWithWhatWasFilledIn() {
    facts.put(new FactId("building.floors"), new FactValue.Amount(BigDecimal.valueOf(2)));

    assertThat(state("building_permit.phase", Map.of("building.floors", 7)).shown()).isTrue();
    assertThat(determining.asked())
        .allSatisfy(
            sheet ->
                assertThat(sheet.find(new FactId("building.floors")).orElseThrow().value())
                    .isEqualTo(new FactValue.Amount(BigDecimal.valueOf(7))));
    assertThat(of(direct(cleared("building.floors")), "building_permit.phase").shown()).isFalse();
  }

  @Test
  void showsMessagesOfEveryLevel() {
    pack =
        TestPacks.provinceWith(
            FIELDS,
            "then: {message: {end_day: error}}",
            "then: {message: {end_day: warning, start_day: hint}}");
    FormState backwards = direct(Map.of("start_day", "2026-02-01", "end_day", "2026-01-31"));

    assertThat(of(backwards, "end_day").messages())
        .extracting(FieldMessage::level)
        .containsExactly(Level.WARNING);
    assertThat(of(backwards, "start_day").messages())
        .extracting(FieldMessage::level)
        .containsExactly(Level.HINT);
  }

  @Test
  void letsTheFirstRowThatHoldsGiveTheDefaultAndTheFormula() {
    pack =
        TestPacks.provinceWith(
            FIELDS,
            "  - {id: no_site,",
            "  - {id: early, when: {building.floors: \"< 5\"}, then: {default: {trades: [steel]}},"
                + " cite: [test_law#1], say: {zh: 低层, en: Low}}\n  - {id: no_site,");
    facts.put(new FactId("land.zones"), new FactValue.Choices(List.of()));

    assertThat(state("trades", Map.of("building.floors", 2)).value()).contains(List.of("steel"));
    assertThat(state("trades", Map.of("building.floors", 9)).value()).contains(List.of("earth"));
  }

  @Test
  void letsARowSpeakForItsOwnMatterInAMergedForm() {
    matters = List.of(TestPacks.PERMIT, TestPacks.ROAD);
    pack =
        TestPacks.provinceWith(
            FIELDS,
            "optional: [owner_code]",
            "optional: [owner_code, owner_name], readonly: [start_day]");
    FormState road = direct(Map.of("project.kind", "road"));

    assertThat(of(road, "owner_name").required()).as("the other matter requires it still").isTrue();
    assertThat(of(road, "owner_name").askedFor())
        .isEqualTo(new TreeSet<>(Set.of(TestPacks.PERMIT, TestPacks.ROAD)));
    assertThat(of(road, "start_day").readonly()).isTrue();
  }

  @Test
  void tellsWhatChanged() {
    FormState before = direct(Map.of("building.floors", 2));
    FormState after = direct(Map.of("building.floors", 3));

    assertThat(after.changedSince(before))
        .extracting(state -> state.field().value())
        .containsExactly("building.floors", "building_permit.phase");
    assertThat(after.changedSince(after)).isEmpty();
  }

  @Test
  void failsOnNoAnswerWhateverItsKind() {
    List<Object> strange =
        List.of(
            "",
            "pit",
            1,
            -5,
            new BigDecimal("1e400"),
            true,
            List.of(),
            List.of("pit"),
            List.of(Map.of("area", "x")),
            Map.of("a", List.of()),
            Double.NaN);
    for (Object value : strange) {
      Map<String, Object> answers = new HashMap<>();
      LiveForm.of(pack, matters, TestPacks.DAY)
          .form()
          .fields()
          .keySet()
          .forEach(field -> answers.put(field.value(), value));
      assertThat(direct(answers).fields()).hasSize(answers.size());
    }
  }

  @Test
  void readsWhichMattersAreInTheSameApplicationWithAFormOrWithout() {
    pack =
        TestPacks.provinceAnd(
            "tables/together.yaml",
            """
            table: pack.together
            title: {zh: 同一申请, en: The same application}
            decides: field
            policy: collect
            from: 2020-01-01
            inputs:
              - {name: application.matters}
            rows:
              - {id: brought, when: {application.matters: "fire_review, road_digging"}, then: {hide: [owner_code]}, cite: [test_law#1], say: {zh: 随本次办理, en: It comes with this one}}
              - {id: needed, when: {application.matters: "not(fire_review)"}, then: {require: [start_day]}, cite: [test_law#1], say: {zh: 须先办, en: It comes first}}
            """);

    FormState alone = direct(Map.of());
    assertThat(of(alone, "owner_code").shown()).isTrue();
    assertThat(of(alone, "start_day").required()).isTrue();
    matters = List.of(TestPacks.PERMIT, new MatterId("fire_review"));
    assertThat(LiveForm.of(pack, matters, TestPacks.DAY).program().rows())
        .as("what is known before the form waits for nothing")
        .filteredOn(row -> row.table().id().value().equals("pack.together"))
        .hasSize(2)
        .allMatch(row -> row.stratum() == 0);
    FormState together = direct(Map.of());
    assertThat(of(together, "owner_code").shown()).isFalse();
    assertThat(of(together, "start_day").required()).isFalse();
  }

  private FormState direct(Map<String, ?> answers) {
    return direct(Answers.of(answers));
  }

  private FormState direct(Answers answers) {
    return new DirectingForm(new PlainRows(), determining)
        .direct(
            LiveForm.of(pack, matters, TestPacks.DAY),
            new Background(pack.region(), TestPacks.DAY, FactSheet.answered(facts)),
            answers);
  }

  private FieldState state(String field, Map<String, ?> answers) {
    return of(direct(answers), field);
  }

  private static FieldState of(FormState state, String field) {
    return state.find(new FieldId(field)).orElseThrow();
  }

  private static Answers cleared(String field) {
    return Answers.NONE.with(new FieldId(field), Optional.empty());
  }
}
