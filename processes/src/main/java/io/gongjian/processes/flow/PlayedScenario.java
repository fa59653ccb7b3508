package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowScenario;
import java.util.List;

/** What became of a case that was played. */
public record PlayedScenario(FlowScenario scenario, List<FlowDifference> differences) {

  public PlayedScenario {
    differences = List.copyOf(differences);
  }

  public boolean passed() {
    return differences.isEmpty();
  }
}
