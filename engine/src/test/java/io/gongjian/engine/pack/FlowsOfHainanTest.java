package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.process.ProcessType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The province says of every matter which way its cases go, and shows how. */
class FlowsOfHainanTest {

  private static final Pack PACK =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();

  @Test
  void everyMatterNamesItsFlow() {
    assertThat(PACK.matters().values())
        .filteredOn(matter -> matter.flow().isEmpty())
        .extracting(Matter::id)
        .isEmpty();
  }

  @Test
  void everyProcessTypeNamesItsStageFlow() {
    assertThat(PACK.processes().values())
        .hasSize(10)
        .allMatch(
            type -> type.flow().map(PACK.flows()::get).filter(PackFlow::isOfStages).isPresent());
  }

  @Test
  void everyFlowIsTheWayOfSomeMatterOrOfSomeTypeOfProjects() {
    assertThat(
            Stream.concat(
                PACK.matters().values().stream().map(Matter::flow).flatMap(Optional::stream),
                PACK.processes().values().stream()
                    .map(ProcessType::flow)
                    .flatMap(Optional::stream)))
        .containsAll(PACK.flows().keySet());
  }

  @Test
  void everyFlowHasScenariosBesideIt() {
    assertThat(PACK.flows().values())
        .filteredOn(flow -> flow.scenarios().size() < 2)
        .extracting(flow -> flow.flow().id())
        .isEqualTo(List.<FlowId>of());
  }
}
