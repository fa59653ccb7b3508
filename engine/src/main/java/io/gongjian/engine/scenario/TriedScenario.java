package io.gongjian.engine.scenario;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.pack.Scenario;
import java.util.List;

/** A scenario with what was determined for it. */
public record TriedScenario(
    Scenario scenario, Determination determination, List<Mismatch> mismatches) {

  public TriedScenario {
    mismatches = List.copyOf(mismatches);
  }

  public boolean passed() {
    return mismatches.isEmpty();
  }
}
