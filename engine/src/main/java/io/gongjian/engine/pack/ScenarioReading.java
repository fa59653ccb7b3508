package io.gongjian.engine.pack;

import java.util.List;

/** The outcome of reading a file of scenarios: none of them when a fault is an error. */
public record ScenarioReading(List<Scenario> scenarios, List<PackFault> faults) {

  public ScenarioReading {
    scenarios = List.copyOf(scenarios);
    faults = List.copyOf(faults);
  }
}
