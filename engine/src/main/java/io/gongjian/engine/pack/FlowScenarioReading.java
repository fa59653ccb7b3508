package io.gongjian.engine.pack;

import io.gongjian.engine.flow.FlowScenario;
import java.util.List;

/** The outcome of reading a file of cases of flows: none of them when a fault is an error. */
public record FlowScenarioReading(List<FlowScenario> scenarios, List<PackFault> faults) {

  public FlowScenarioReading {
    scenarios = List.copyOf(scenarios);
    faults = List.copyOf(faults);
  }
}
