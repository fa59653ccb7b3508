package io.gongjian.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowScenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases that another interpreter played, written from the published rules alone. */
class SecondOpinionTest {

  @Test
  void everyCaseComesOutAsTheOtherInterpreterSays() {
    List<FlowScenario> scenarios = FlowFixture.scenarios("second-opinion.yaml");

    assertThat(scenarios).hasSize(200);
    assertThat(scenarios)
        .map(new PlayingScenario()::play)
        .filteredOn(played -> !played.passed())
        .isEmpty();
  }
}
