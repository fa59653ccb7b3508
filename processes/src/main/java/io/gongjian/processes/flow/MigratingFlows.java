package io.gongjian.processes.flow;

import io.gongjian.engine.casefile.FlowMigration;
import io.gongjian.engine.casefile.MigrateFlow;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.casefile.RunningCase;

/** Tells by the plain interpreter how a case would go on in a changed flow: no engine is asked. */
public final class MigratingFlows implements MigrateFlow {

  @Override
  public FlowMigration migrate(RunningCase from, RunningCase to, MigrationAnswers answers) {
    RunningFlow before = FlowPositions.read(from.position().orElseThrow(), from.flow());
    return new ChangingFlow(before, to, answers).changed();
  }
}
