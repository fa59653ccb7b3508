package io.gongjian.engine.migration;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.MigratingCases;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.PackReference;
import java.time.Instant;

/** A migration that was begun: which cases go where, and who said so. */
public record MigrationPlan(
    MigrationId id,
    FlowId flow,
    PackReference from,
    PackReference to,
    MigrationAnswers answers,
    AccountName by,
    Instant begunAt) {

  MigratingCases.Target target() {
    return new MigratingCases.Target(from, to, answers);
  }
}
