package io.gongjian.forms.draft;

import static io.gongjian.forms.draft.DraftWorld.LI;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.prefill.Prefilled;
import io.gongjian.forms.prefill.SourceKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReconcilingDraftTest {

  private static final String FORM = "matters/building_permit/form.schema.json";

  private final DraftWorld world = DraftWorld.ofTheProvince();
  private final DraftId draft = world.begin("building_permit").draft().id();

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void aDraftStaysOnItsVersionUntilTheDayThatIsStated() {
    world.publish(changed("transition: {draftsUntil: 2026-01-31}\n"));

    assertThat(world.open(draft).transition().kind()).isEqualTo(Transition.Kind.STAYS);
    assertThat(world.open(draft).transition().until()).contains(LocalDate.of(2026, 1, 31));

    world.now = Instant.parse("2026-02-01T00:00:00Z");
    assertThat(world.open(draft).transition().kind()).isEqualTo(Transition.Kind.RECONCILE);
  }

  @Test
  void aVersionThatSaysTheSameOfItsMattersLeavesADraftAsItIs() {
    Map<String, byte[]> files = TestPacks.files();
    edit(files, "pack.yaml", "version: 2026.1.0", "version: 2026.2.0");
    edit(files, FORM, "\n", "\r\n");
    edit(files, "matters/building_permit/tables/fields.yaml", "rows:", "# 说明\nrows:");
    edit(files, "matters/road_digging/form.schema.json", "挖掘长度", "长度");
    world.publish(TestPacks.load(files));

    assertThat(world.open(draft).transition().kind()).isEqualTo(Transition.Kind.CURRENT);
    assertThat(world.open(world.begin("road_digging").draft().id()).transition().kind())
        .isEqualTo(Transition.Kind.CURRENT);
  }

  @Test
  void aRowThatBeginsByItsDateWaitsUntilTheDraftIsTakenToThatDay() {
    Map<String, byte[]> files = TestPacks.files();
    edit(files, "pack.yaml", "version: 2026.1.0", "version: 2026.2.0");
    edit(
        files,
        "matters/building_permit/tables/fields.yaml",
        "rows:\n",
        "rows:\n  - {id: later, when: {}, then: {require: [end_day]}, cite: [test_law#1],"
            + " say: {zh: 要写竣工日期, en: Tell the end}, from: 2026-01-20}\n");
    DraftWorld dated = new DraftWorld(TestPacks.load(files));
    DraftId begun = dated.begin("building_permit").draft().id();

    dated.now = Instant.parse("2026-01-19T12:00:00Z");
    assertThat(dated.open(begun).transition().kind()).isEqualTo(Transition.Kind.CURRENT);

    dated.now = Instant.parse("2026-01-20T12:00:00Z");
    OpenedDraft waiting = dated.open(begun);
    assertThat(waiting.transition().kind()).isEqualTo(Transition.Kind.RECONCILE);
    assertThat(DraftWorld.field(waiting, "end_day").state().required()).isFalse();

    OpenedDraft moved = dated.reconciling().reconcile(LI, begun).asDone().orElseThrow().opened();
    assertThat(moved.transition().kind()).isEqualTo(Transition.Kind.CURRENT);
    assertThat(DraftWorld.field(moved, "end_day").state().required()).isTrue();
    dated.close();
  }

  @Test
  void aRowThatBeginsByItsDateLeavesADraftUntilTheDayThatIsStated() {
    Map<String, byte[]> files = TestPacks.files();
    edit(
        files,
        "pack.yaml",
        "version: 2026.1.0",
        "version: 2026.2.0\ntransition: {draftsUntil: 2026-01-31}");
    edit(
        files,
        "matters/building_permit/tables/fields.yaml",
        "rows:\n",
        "rows:\n  - {id: later, when: {}, then: {require: [end_day]}, cite: [test_law#1],"
            + " say: {zh: 要写竣工日期, en: Tell the end}, from: 2026-01-20}\n");
    DraftWorld dated = new DraftWorld(TestPacks.load(files));
    DraftId begun = dated.begin("building_permit").draft().id();

    dated.now = Instant.parse("2026-01-31T12:00:00Z");
    assertThat(dated.open(begun).transition().kind()).isEqualTo(Transition.Kind.STAYS);
    dated.now = Instant.parse("2026-02-01T12:00:00Z");
    assertThat(dated.open(begun).transition().kind()).isEqualTo(Transition.Kind.RECONCILE);
    dated.close();
  }

  @Test
  void withoutAnotherWordADraftMustBeReconciledBeforeItIsHandedIn() {
    world.publish(changed(""));

    assertThat(world.open(draft).transition().kind()).isEqualTo(Transition.Kind.RECONCILE);
    assertThat(world.submit(draft, "k").asRefused())
        .hasValueSatisfying(
            refusal ->
                assertThat(((Refusal.NotReady) refusal).obstacle())
                    .isEqualTo(Obstacle.PACK_CHANGED));
  }

  @Test
  void tellsWhatIsNewWhatWentAndWhatChangedBySection() {
    world.publish(changed(""));

    FormChanges changes = world.reconciling().preview(LI, draft).asDone().orElseThrow().changes();

    assertThat(changes.sections())
        .flatExtracting(FormChanges.OfSection::fields)
        .extracting(field -> field.kind() + " " + field.field() + " " + field.aspects())
        .containsExactly(
            "GONE building_permit.reason []",
            "NEW building_permit.remark []",
            "CHANGED building_permit.total [TITLE, VALUES]");
    assertThat(changes.sections())
        .extracting(section -> section.section().id())
        .containsExactly("works");
    assertThat(world.open(draft).draft().pack()).isEqualTo(TestPacks.province().reference());
  }

  @Test
  void losesNothingThatWasFilledInAndGivesItBackWhenTheFieldReturns() {
    world.save(LI, draft, Map.of("owner_name", "某某公司", "building_permit.reason", "因为要建"));
    world.publish(changed(""));

    OpenedDraft moved = world.reconciling().reconcile(LI, draft).asDone().orElseThrow().opened();

    assertThat(moved.transition().kind()).isEqualTo(Transition.Kind.CURRENT);
    assertThat(DraftWorld.field(moved, "owner_name").state().value()).contains("某某公司");
    assertThat(moved.aside())
        .singleElement()
        .satisfies(
            aside -> {
              assertThat(aside.title().zh()).isEqualTo("理由");
              assertThat(aside.value()).isEqualTo("因为要建");
            });

    world.publish(TestPacks.province());
    OpenedDraft back = world.reconciling().reconcile(LI, draft).asDone().orElseThrow().opened();
    assertThat(back.aside()).isEmpty();
    assertThat(DraftWorld.field(back, "building_permit.reason").state().kept()).contains("因为要建");
  }

  @Test
  void theDayItselfIsTheLastOnWhichADraftMayStayAndBeHandedIn() {
    world.publish(changed("transition: {draftsUntil: 2026-01-31}\n"));
    world.now = Instant.parse("2026-01-31T23:59:59Z");
    assertThat(world.open(draft).transition().kind()).isEqualTo(Transition.Kind.STAYS);
    assertThat(world.submit(draft, "k").asRefused())
        .hasValueSatisfying(
            refusal ->
                assertThat(((Refusal.NotReady) refusal).obstacle())
                    .as("only what is not filled in yet keeps it back")
                    .isNotEqualTo(Obstacle.PACK_CHANGED));

    world.now = Instant.parse("2026-02-01T00:00:00Z");
    assertThat(world.submit(draft, "k").asRefused())
        .hasValueSatisfying(
            refusal ->
                assertThat(((Refusal.NotReady) refusal).obstacle())
                    .isEqualTo(Obstacle.PACK_CHANGED));
  }

  @Test
  void keepsBesideAFieldWhatDoesNotFitItAnyMoreAndLeavesInItWhatDoes() {
    world.save(
        LI,
        draft,
        Map.of(
            "building.floors",
            4,
            "invest.amount",
            30,
            "building_permit.phase",
            "main",
            "trades",
            List.of("earth", "steel"),
            "buildings",
            List.of(Map.of("name", "1#", "area", 900, "storeys", 4)),
            "building_permit.reason",
            "因为要建"));
    world.publish(reworked());

    Reconciliation told = world.reconciling().preview(LI, draft).asDone().orElseThrow();
    assertThat(told.displaced())
        .extracting(aside -> aside.field() + " " + aside.shown().zh())
        .containsExactly(
            "building_permit.phase 主体",
            "building_permit.reason 因为要建",
            "buildings 1 行",
            "trades 土方、钢结构");
    assertThat(world.open(draft).draft().version()).as("nothing is stored yet").isEqualTo(1);
    assertThat(told.changes().sections())
        .extracting(section -> section.section().title().zh() + " " + section.before())
        .contains("工程概况 " + Optional.of(new LocalText("工程", "Works")));
    assertThat(told.changes().sections())
        .flatExtracting(FormChanges.OfSection::fields)
        .extracting(field -> field.kind() + " " + field.field() + " " + field.aspects())
        .contains(
            "CHANGED invest.amount [VALUES]",
            "CHANGED building_permit.phase [VALUES]",
            "CHANGED building_permit.reason [VALUES]",
            "CHANGED trades [VALUES]",
            "CHANGED buildings [VALUES]",
            "CHANGED owner_code [SECTION]");

    OpenedDraft moved = world.reconciling().reconcile(LI, draft).asDone().orElseThrow().opened();
    assertThat(moved.draft().version()).isEqualTo(2);
    assertThat(DraftWorld.field(moved, "invest.amount").state().value())
        .as("out of bounds, but to be corrected in its place")
        .contains(30);
    assertThat(moved.state().checked().problems())
        .anyMatch(problem -> problem.field().value().equals("invest.amount"));
    assertThat(DraftWorld.field(moved, "trades").state().value()).contains(List.of("steel"));
    assertThat(DraftWorld.field(moved, "buildings").state().value())
        .contains(List.of(Map.of("name", "1#", "area", 900)));
    DraftField phase = DraftWorld.field(moved, "building_permit.phase");
    assertThat(phase.state().value()).isEmpty();
    assertThat(phase.overridden())
        .hasValueSatisfying(
            before -> {
              assertThat(before.value()).isEqualTo("main");
              assertThat(before.source().kind()).isEqualTo(SourceKind.EARLIER_FORM);
              assertThat(before.source().name().zh()).contains("2026.1.0");
            });
    assertThat(world.store.entries(draft))
        .filteredOn(entry -> entry.field().value().equals("building_permit.reason"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.instead().map(Prefilled::value)).contains("因为要建"));
    assertThat(world.reconciling().reconcile(LI, draft).asDone().orElseThrow().displaced())
        .as("a second time there is nothing to do")
        .isEmpty();
  }

  /** The province where one field of each kind takes other values. */
  private static Pack reworked() {
    Map<String, byte[]> files = TestPacks.files();
    edit(files, "pack.yaml", "version: 2026.1.0", "version: 2026.3.0");
    edit(files, "elements.yaml", "{zh: 工程, en: Works}", "{zh: 工程概况, en: The works}");
    edit(files, FORM, "\"exclusiveMinimum\": 0, \"x-help\"", "\"minimum\": 100, \"x-help\"");
    edit(files, FORM, "\"enum\": [\"pit\", \"main\"]", "\"enum\": [\"pit\"]");
    edit(files, FORM, ", \"main\": {\"zh\": \"主体\", \"en\": \"Main works\"}", "");
    edit(
        files,
        FORM,
        "\"type\": \"string\", \"pattern\": \"^\\\\S.*$\", \"maxLength\": 200",
        "\"type\": \"integer\", \"minimum\": 0");
    edit(files, FORM, "{\"enum\": [\"earth\", \"steel\"]}", "{\"enum\": [\"steel\", \"glass\"]}");
    edit(files, "matters/building_permit/tables/fields.yaml", "trades: [earth]", "trades: [glass]");
    edit(files, FORM, ", \"storeys\": {}", "");
    edit(
        files,
        FORM,
        "\"x-element\": \"owner_code\", \"x-section\": \"owner\"",
        "\"x-element\": \"owner_code\", \"x-section\": \"works\"");
    return TestPacks.load(files);
  }

  /** The province with a field less, one more and one that means something else. */
  private static Pack changed(String transition) {
    Map<String, byte[]> files = TestPacks.files();
    edit(files, "pack.yaml", "version: 2026.1.0", "version: 2026.2.0\n" + transition.strip());
    for (String file :
        List.of(
            FORM,
            "matters/building_permit/tables/fields.yaml",
            "matters/building_permit/scenarios/fields.yaml")) {
      edit(files, file, "building_permit.reason", "building_permit.remark");
    }
    edit(
        files,
        FORM,
        "\"minimum\": 0, \"x-title\": {\"zh\": \"单体面积合计\"",
        "\"minimum\": 1, \"x-title\": {\"zh\": \"面积合计\"");
    return TestPacks.load(files);
  }

  private static void edit(Map<String, byte[]> files, String file, String find, String with) {
    String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    assertThat(before).contains(find);
    files.put(file, before.replace(find, with).getBytes(StandardCharsets.UTF_8));
  }
}
