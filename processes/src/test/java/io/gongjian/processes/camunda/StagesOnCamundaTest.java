package io.gongjian.processes.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.processes.progress.StageWorld;
import org.junit.jupiter.api.Test;

/** Camunda carries the tokens of projects in their stages, also where a flow begins anew. */
class StagesOnCamundaTest {

  private final RunningOnCamunda running = EngineInMemory.running();
  private final StageWorld world =
      new StageWorld(running, "0b5f2d5e-6a8e-4f0e-9a55-3d3d6d7a1a03")
          .applies("land_planning_permit", Applicability.REQUIRED)
          .applies("construction_permit", Applicability.REQUIRED);

  @Test
  void tokensStandWhereTheProjectDoes() {
    world.begin();
    standsAlike();

    world.has("land_planning_permit", FlowState.APPROVED).follow();
    standsAlike();

    world.applies("land_preexamination_siting", Applicability.REQUIRED).follow();
    standsAlike();

    world.is("PT5").follow();
    standsAlike();

    world.applies("land_preexamination_siting", Applicability.NOT_REQUIRED);
    world.has("construction_permit", FlowState.APPROVED).follow();
    standsAlike();
    assertThat(world.standing().state()).isEqualTo(FlowState.APPROVED);

    world.applies("road_digging", Applicability.REQUIRED).follow();
    standsAlike();
    assertThat(world.standing().open()).isNotEmpty();
  }

  private void standsAlike() {
    assertThat(running.tokens().open(FlowKey.of(world.id())))
        .isEqualTo(world.standing().open().keySet());
  }
}
