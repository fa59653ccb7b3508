package io.gongjian.engine.migration;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.FlowMigration;
import io.gongjian.engine.flow.StepId;
import java.util.Optional;

/** Tells a verdict of what an attempt gave. */
final class Verdicts {

  private Verdicts() {}

  static CaseVerdict of(CaseNumber number, FlowMigration migration) {
    MigrationState state = MigrationState.of(migration);
    if (migration instanceof FlowMigration.NeedsAnswer asked) {
      return of(number, state, asked.question().word(), asked.step());
    }
    if (migration instanceof FlowMigration.MustStay stays) {
      return of(number, state, stays.hindrance().word(), stays.step());
    }
    return new CaseVerdict(number, state, "", Optional.empty());
  }

  private static CaseVerdict of(
      CaseNumber number, MigrationState state, String reason, StepId step) {
    return new CaseVerdict(number, state, reason, Optional.of(step));
  }
}
