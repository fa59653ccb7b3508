package io.gongjian.engine.scenario;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.pack.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A scenario with what was determined for it.
 *
 * @param determination empty when no pack was in force on its day
 */
public record TriedScenario(
    Scenario scenario, Optional<Determination> determination, List<Mismatch> mismatches) {

  public TriedScenario {
    mismatches = List.copyOf(mismatches);
  }

  public boolean passed() {
    return mismatches.isEmpty();
  }
}
