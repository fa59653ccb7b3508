package io.gongjian.engine.scenario;

import io.gongjian.engine.clock.ClockReading;
import io.gongjian.engine.clock.LedgerOutcome;
import io.gongjian.engine.pack.ClockCase;
import java.util.List;
import java.util.Optional;

/**
 * A case of a clock with what came of it.
 *
 * @param reading empty when the events make no ledger
 * @param refused why they make none
 */
public record TriedClockCase(
    ClockCase asked,
    Optional<ClockReading> reading,
    Optional<LedgerOutcome.Refused> refused,
    List<Mismatch> mismatches) {

  public TriedClockCase {
    mismatches = List.copyOf(mismatches);
  }

  public boolean passed() {
    return mismatches.isEmpty();
  }
}
