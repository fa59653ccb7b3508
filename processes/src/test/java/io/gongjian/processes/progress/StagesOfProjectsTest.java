package io.gongjian.processes.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.progress.ProjectStages;
import io.gongjian.engine.progress.StageStand;
import io.gongjian.engine.progress.StageStand.State;
import io.gongjian.processes.flow.PlayingFlows;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A project goes through the stages of its process type as its matters get their outcomes. */
class StagesOfProjectsTest {

  private static final String LAND = "land_planning_permit";
  private static final String PLANNING = "works_planning_permit";
  private static final String PERMIT = "construction_permit";

  private final StageWorld world =
      new StageWorld(new PlayingFlows(), "0b5f2d5e-6a8e-4f0e-9a55-3d3d6d7a1a01")
          .applies(LAND, Applicability.REQUIRED)
          .applies(PLANNING, Applicability.REQUIRED)
          .applies(PERMIT, Applicability.REQUIRED);

  @Test
  void nothingIsFollowedBeforeTheFirstApplication() {
    world.has(LAND, FlowState.APPROVED).follow();

    assertThat(world.isBegun()).isFalse();
    assertThat(world.read("2026-11-30").stages()).isEmpty();
  }

  @Test
  void itBeginsWithTheFirstStageThatRequiresSomething() {
    world.begin();

    assertThat(states())
        .isEqualTo(
            Map.of(
                "planning", State.NOT_NEEDED,
                "land_use", State.NOW,
                "engineering", State.WAITS,
                "construction", State.WAITS,
                "completion", State.WAITS,
                "concurrent", State.NOT_NEEDED));
    assertThat(stand(Stage.CONSTRUCTION).waitsFor())
        .containsExactly(Stage.LAND_USE, Stage.ENGINEERING);
    assertThat(stand(Stage.LAND_USE).missing()).containsExactly(new MatterId(LAND));
  }

  @Test
  void whereNothingToldTheProcessTypeItBeginsOnceThatIsKnown() {
    world.is("none").begin().has(LAND, FlowState.APPROVED).know();
    assertThat(world.isBegun()).isFalse();

    world.is("PT3").know();

    assertThat(states()).containsEntry("engineering", State.NOW);
  }

  @Test
  void whatIsKnownOfAProjectWithoutACaseBeginsNothing() {
    world.know();

    assertThat(world.isBegun()).isFalse();
  }

  @Test
  void anApprovalEndsItsStageAndARefusalDoesNot() {
    world.begin().has(LAND, FlowState.REFUSED).follow();
    assertThat(states()).containsEntry("land_use", State.NOW);

    world.has(LAND, FlowState.APPROVED).follow();

    assertThat(states())
        .containsEntry("land_use", State.DONE)
        .containsEntry("engineering", State.NOW);
  }

  @Test
  void theOfficeThatFindsNoApprovalNeededHasSaidAnOutcome() {
    world.begin().has(LAND, FlowState.NOT_NEEDED).follow();

    assertThat(states()).containsEntry("land_use", State.DONE);
  }

  @Test
  void aLicenceThatIsHeldIsAnOutcome() {
    LicenceId kind = new LicenceId("land_planning_permit");
    world
        .holds(
            new LicenceDocument(
                kind,
                "1",
                LicenceSubject.project(world.id()),
                new DepartmentId("natural_resources"),
                LocalDate.parse("2020-01-01"),
                Optional.empty(),
                Optional.empty()))
        .begin();

    assertThat(states())
        .containsEntry("land_use", State.DONE)
        .containsEntry("engineering", State.NOW);
  }

  @Test
  void whatWasReachedAheadIsEndedAsSoonAsItsStageBegins() {
    world.begin().has(PLANNING, FlowState.APPROVED).follow();
    assertThat(states()).containsEntry("engineering", State.WAITS);

    world.has(LAND, FlowState.APPROVED).follow();

    assertThat(states()).containsEntry("construction", State.NOW);
  }

  @Test
  void aMatterThatIsNotRequiredHoldsNothingUpAndOneThatIsNotKnownDoes() {
    world.begin().has(LAND, FlowState.APPROVED).applies(PLANNING, Applicability.UNKNOWN).follow();
    assertThat(states()).containsEntry("engineering", State.NOW);
    assertThat(stand(Stage.ENGINEERING).unknown()).containsExactly(new MatterId(PLANNING));

    world.applies(PLANNING, Applicability.NOT_REQUIRED).follow();

    assertThat(states())
        .containsEntry("engineering", State.NOT_NEEDED)
        .containsEntry("construction", State.NOW);
  }

  @Test
  void aMatterThatBecomesRequiredTakesAProjectBackToItsStage() {
    world.begin().has(LAND, FlowState.APPROVED).has(PLANNING, FlowState.APPROVED).follow();
    assertThat(states()).containsEntry("construction", State.NOW);

    world.applies("land_preexamination_siting", Applicability.REQUIRED).follow();

    assertThat(states())
        .containsEntry("land_use", State.NOW)
        .containsEntry("engineering", State.WAITS);
  }

  @Test
  void anotherProcessTypeIsAnotherStageFlow() {
    world.begin().has(LAND, FlowState.APPROVED).follow();

    world.is("PT5").follow();

    assertThat(world.standing().done()).containsKey(new StepId("land_use"));
    assertThat(world.standing().open()).containsOnlyKeys(new StepId("permits"));
    assertThat(stand(Stage.CONSTRUCTION)).isEqualTo(stand(Stage.ENGINEERING));
  }

  @Test
  void aProjectThatHasItAllIsThroughAndComesBackWithANewMatter() {
    world
        .begin()
        .has(LAND, FlowState.APPROVED)
        .has(PLANNING, FlowState.APPROVED)
        .has(PERMIT, FlowState.APPROVED)
        .follow();
    assertThat(world.standing().state()).isEqualTo(FlowState.APPROVED);

    world.applies("road_digging", Applicability.REQUIRED).follow();

    assertThat(world.standing().open()).containsOnlyKeys(new StepId("concurrent"));
    assertThat(states()).containsEntry("construction", State.DONE);
  }

  private Map<String, State> states() {
    return read().stages().stream()
        .collect(Collectors.toMap(one -> one.step().value(), StageStand::state));
  }

  private StageStand stand(Stage stage) {
    return read().of(stage).orElseThrow();
  }

  private ProjectStages read() {
    return world.read("2026-11-30");
  }
}
