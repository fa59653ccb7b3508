package io.gongjian.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowScenario;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicCasesTest {

  @ParameterizedTest
  @CsvSource({"flow.yaml, 21", "flow-random.yaml, 150"})
  void everyPublishedCaseComesOutAsItSays(String file, int cases) {
    List<FlowScenario> scenarios = FlowFixture.scenarios(file);

    assertThat(scenarios).hasSize(cases);
    assertThat(scenarios)
        .map(new PlayingScenario()::play)
        .filteredOn(played -> !played.passed())
        .isEmpty();
  }
}
