package io.gongjian.forms.application;

import static io.gongjian.forms.draft.DraftWorld.LI;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftWorld;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A matter is applied for once while its application has not ended, unless it allows several. */
class ApplyingTwiceTest {

  private static final String NUMBER = "990000-20260101-00001";

  @Test
  void aSecondDraftIsNotBegunAndTheApplicationIsNamedWithItsDay() {
    try (DraftWorld world = world(TestPacks.province())) {
      done(world.submit(filled(world), "one"));

      Refusal.NotReady refusal = hindered(world.create(LI, "building_permit"));

      assertThat(refusal.obstacle()).isEqualTo(Obstacle.APPLIED_ALREADY);
      assertThat(refusal.reasons())
          .extracting(Reason::subject)
          .containsExactly("building_permit", "fire_review");
      Reason first = refusal.reasons().get(0);
      assertThat(first.application()).contains(NUMBER);
      assertThat(first.text().zh()).contains(NUMBER, "2026-01-01");
      assertThat(first.text().en()).contains(NUMBER, "2026-01-01");
    }
  }

  @Test
  void aDraftThatWasBegunBeforeIsToldSoAtReviewAndRefusedAtSubmission() {
    try (DraftWorld world = world(TestPacks.province())) {
      DraftId slower = filled(world);
      DraftId faster = filled(world);
      assertThat(world.review(slower).hindrance()).isEmpty();
      done(world.submit(faster, "one"));

      assertThat(world.review(slower).hindrance())
          .hasValueSatisfying(
              refusal ->
                  assertThat(((Refusal.NotReady) refusal).obstacle())
                      .isEqualTo(Obstacle.APPLIED_ALREADY));
      assertThat(hindered(world.submit(slower, "two")).obstacle())
          .isEqualTo(Obstacle.APPLIED_ALREADY);
      assertThat(world.store.ofProject(world.project)).hasSize(1);
      assertThat(world.open(slower).draft().application()).isEmpty();
    }
  }

  @Test
  void aDraftIsNotInTheWayOfItself() {
    try (DraftWorld world = world(TestPacks.province())) {
      DraftId draft = filled(world);
      done(world.submit(draft, "one"));

      assertThat(world.review(draft).hindrance()).isEmpty();
      assertThat(done(world.submit(draft, "two")).again()).isTrue();
    }
  }

  @Test
  void otherMattersAreNotInTheWay() {
    try (DraftWorld world = world(TestPacks.province())) {
      done(world.submit(filled(world), "one"));

      assertThat(world.create(LI, "road_digging").asDone()).isPresent();
    }
  }

  @Test
  void aMatterThatAllowsSeveralIsAppliedForAgain() {
    try (DraftWorld world = world(TestPacks.provinceAllowingSeveral())) {
      done(world.submit(filled(world), "one"));
      done(world.submit(filled(world), "two"));

      assertThat(world.store.ofProject(world.project)).hasSize(2);
    }
  }

  private static DraftWorld world(Pack pack) {
    return new DraftWorld(pack);
  }

  private static DraftId filled(DraftWorld world) {
    DraftId draft = world.begin("building_permit").draft().id();
    Map<String, @Nullable Object> answers = new HashMap<>();
    answers.put("owner_name", "某某公司");
    answers.put("owner_code", "91460100MA5DEM012B");
    answers.put("project.kind", "building");
    answers.put("invest.amount", 300);
    answers.put("building.floors", 2);
    world.save(LI, draft, answers);
    return draft;
  }

  private static <T> T done(Attempt<T> attempt) {
    assertThat(attempt.asRefused()).isEmpty();
    return attempt.asDone().orElseThrow();
  }

  private static Refusal.NotReady hindered(Attempt<?> attempt) {
    return (Refusal.NotReady) attempt.asRefused().orElseThrow();
  }
}
