package io.gongjian.forms.draft;

import static io.gongjian.forms.draft.DraftWorld.LI;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.TestPacks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
