package io.gongjian.forms.draft;

import static io.gongjian.forms.draft.DraftWorld.LI;
import static io.gongjian.forms.draft.DraftWorld.STRANGER;
import static io.gongjian.forms.draft.DraftWorld.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.check.DroppedValue;
import io.gongjian.forms.check.FieldProblem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatchingDraftTest {

  private final DraftWorld world = DraftWorld.ofTheProvince();
  private final DraftId draft = world.begin("building_permit").draft().id();

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void keepsWhatWasFilledInWithWhoAndWhen() {
    PatchedDraft saved = world.save(LI, draft, Map.of("owner_name", "某某公司"));

    assertThat(saved.draft().version()).isEqualTo(1);
    DraftField field = DraftWorld.field(world.open(draft), "owner_name");
    assertThat(field.state().value()).contains("某某公司");
    assertThat(field.origin()).isEqualTo(Origin.ANSWER);
    assertThat(field.entry().orElseThrow().by()).isEqualTo(LI.account());
    assertThat(saved.changed())
        .extracting(one -> one.field().id().value())
        .containsExactly("owner_name");
  }

  @Test
  void asksNoSourceButThoseOfTheFieldsThatAreGivenOrChange() {
    world.asked.clear();
    PatchedDraft saved = world.save(LI, draft, Map.of("start_day", "2026-03-01"));

    assertThat(saved.changed()).isNotEmpty();
    assertThat(world.asked)
        .hasSize(1)
        .allSatisfy(
            source -> {
              assertThat(source).startsWith("earlier [").contains("start_day");
              assertThat(source).doesNotContain("owner_name", "building_permit.phase");
            });

    world.asked.clear();
    world.save(LI, draft, Map.of("building.floors", 5));

    assertThat(world.asked)
        .as("facts are known already")
        .noneMatch(source -> source.contains("floors"));
  }

  @Test
  void answersForChangedFieldsAsTheWholeDraftShowsThem() {
    world.know("invest.amount", FactValue.Amount.of("400"));
    world.know("building.floors", FactValue.Amount.of("7"));
    OpenedDraft opened = world.open(draft);

    for (Map<String, @Nullable Object> change :
        List.<Map<String, @Nullable Object>>of(
            Map.of("invest.amount", 250),
            Map.of("invest.amount", 400),
            Map.of("building.floors", 2),
            Map.of("building.floors", 9, "owner_name", "某某公司"))) {
      PatchedDraft saved = world.save(LI, draft, change);

      OpenedDraft after = world.open(draft);
      List<DraftField> before = opened.fields();
      assertThat(saved.changed())
          .as("%s", change)
          .isEqualTo(after.fields().stream().filter(field -> !before.contains(field)).toList());
      opened = after;
    }
  }

  @Test
  void makesNoVersionWhenNothingChanges() {
    world.save(LI, draft, Map.of("owner_name", "某某公司"));

    PatchedDraft again = world.save(LI, draft, Map.of("owner_name", "某某公司"));

    assertThat(again.draft().version()).isEqualTo(1);
    assertThat(again.changed()).isEmpty();
  }

  @Test
  void letsTwoFillInDifferentFieldsFromTheSameVersion() {
    world.patch(LI, draft, 0, Map.of("owner_name", "甲公司"));

    PatchedDraft second =
        world.patch(WANG, draft, 0, Map.of("start_day", "2026-03-01")).asDone().orElseThrow();

    assertThat(second.conflicts()).isEmpty();
    assertThat(second.changed())
        .as("what the other wrote is shown too")
        .extracting(one -> one.field().id().value())
        .contains("owner_name", "start_day");
    assertThat(DraftWorld.field(world.open(draft), "owner_name").state().value()).contains("甲公司");
  }

  @Test
  void tellsBothValuesOfAFieldThatTwoFilledIn() {
    world.patch(WANG, draft, 0, Map.of("owner_name", "甲公司"));

    PatchedDraft second =
        world
            .patch(LI, draft, 0, Map.of("owner_name", "乙公司", "start_day", "2026-03-01"))
            .asDone()
            .orElseThrow();

    assertThat(second.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.field().value()).isEqualTo("owner_name");
              assertThat(conflict.yours()).contains("乙公司");
              assertThat(conflict.theirs()).contains("甲公司");
              assertThat(conflict.by()).isEqualTo(WANG.account());
              assertThat(conflict.at()).isEqualTo(world.now);
            });
    assertThat(DraftWorld.field(world.open(draft), "owner_name").state().value()).contains("甲公司");
    assertThat(DraftWorld.field(world.open(draft), "start_day").state().value())
        .contains("2026-03-01");
  }

  @Test
  void isNoConflictWhenBothFillInTheSame() {
    world.patch(WANG, draft, 0, Map.of("invest.amount", 30));

    PatchedDraft second =
        world
            .patch(LI, draft, 0, Map.of("invest.amount", new BigDecimal("30.0")))
            .asDone()
            .orElseThrow();

    assertThat(second.conflicts()).isEmpty();
    assertThat(second.draft().version()).isEqualTo(1);
  }

  @Test
  void takesNoNumberThatCannotBeWrittenOutAndGoesOnWorking() {
    for (String huge : List.of("1e19", "1e999999999", "1e-999999999", "9".repeat(20))) {
      PatchedDraft saved =
          world.save(LI, draft, Map.of("invest.amount", new BigDecimal(huge), "owner_name", huge));

      assertThat(saved.dropped())
          .containsExactly(new DroppedValue("invest.amount", DroppedValue.Reason.NO_VALUE));
      assertThat(DraftWorld.field(world.open(draft), "owner_name").state().value()).contains(huge);
    }
  }

  @Test
  void isNotHeldUpByAHugeNumberForAFieldThatSomebodyElseChanged() {
    world.patch(WANG, draft, 0, Map.of("invest.amount", 30));

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> world.patch(LI, draft, 0, Map.of("invest.amount", new BigDecimal("1e999999999"))));
  }

  @Test
  void opensDraftsWithNumbersThatWereKeptBeforeTheyWereBounded() {
    OpenedDraft empty = world.open(draft);
    Draft next = empty.draft().next(world.now);
    BigInteger kept = new BigInteger("10000000000000000000");
    world.store.change(
        next,
        List.of(
            new DraftEntry(
                new FieldId("invest.amount"),
                Optional.of(kept),
                next.version(),
                LI.account(),
                world.now,
                Optional.empty())));

    OpenedDraft opened = world.open(draft);

    assertThat(DraftWorld.field(opened, "invest.amount").state().value()).contains(kept);
    assertThat(opened.state().checked().problems())
        .filteredOn(problem -> problem.field().value().equals("invest.amount"))
        .extracting(FieldProblem::code)
        .containsExactly("digits");
    PatchedDraft mended =
        world.patch(LI, draft, next.version(), Map.of("invest.amount", 30)).asDone().orElseThrow();
    assertThat(mended.state().checked().problems())
        .noneMatch(problem -> problem.field().value().equals("invest.amount"));
  }

  @Test
  void dropsWhatIsNotInTheFormAndWhatIsComputed() {
    PatchedDraft saved =
        world.save(LI, draft, Map.of("nothing", 1, "building_permit.duration", 3, "<script>", "x"));

    assertThat(saved.dropped())
        .extracting(DroppedValue::name)
        .containsExactlyInAnyOrder("nothing", "building_permit.duration", "<script>");
    assertThat(saved.draft().version()).isZero();
  }

  @Test
  void keepsTheValueOfAFieldThatIsNotAskedAnyMore() {
    world.save(LI, draft, Map.of("building.floors", 5));
    world.save(LI, draft, Map.of("building_permit.phase", "pit"));
    world.save(LI, draft, Map.of("building.floors", 2));

    DraftField hidden = DraftWorld.field(world.open(draft), "building_permit.phase");
    assertThat(hidden.state().shown()).isFalse();
    assertThat(hidden.state().kept()).contains("pit");

    world.save(LI, draft, Map.of("building.floors", 5));
    assertThat(DraftWorld.field(world.open(draft), "building_permit.phase").state().value())
        .contains("pit");
  }

  @Test
  void clearsAFieldThatIsGivenNull() {
    world.save(LI, draft, Map.of("owner_name", "某某公司"));
    world.save(LI, draft, Collections.singletonMap("owner_name", null));

    assertThat(DraftWorld.field(world.open(draft), "owner_name").state().value()).isEmpty();
  }

  @Test
  void refusesAVersionThatIsNotThereYetAndOthersAltogether() {
    assertThat(world.patch(LI, draft, 3, Map.of()).asRefused()).contains(new Refusal.Stale(3, 0));
    assertThat(world.patch(STRANGER, draft, 0, Map.of()).asRefused())
        .contains(new Refusal.NotFound("draft", draft.toString()));
    assertThat(world.patch(DraftWorld.APPROVER, draft, 0, Map.of()).asRefused())
        .contains(new Refusal.NotAllowed(DraftWorld.APPROVER.role()));
  }

  @Test
  void aMatterWithinAnotherIsRefusedAloneAndCarriedWithIt() {
    Optional<Refusal> alone = world.create(LI, "fire_review").asRefused();

    assertThat(alone)
        .hasValueSatisfying(
            refusal ->
                assertThat(((Refusal.NotReady) refusal).reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo("part_of")));
    assertThat(world.open(draft).state().bundle().carried())
        .extracting(Object::toString)
        .isEqualTo(List.of("fire_review"));
  }
}
