package io.gongjian.engine.migration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import java.time.Clock;

/** Begins a migration: the cases that run in a flow wait to be taken, one by one. */
public final class BeginningMigration {

  private final KeepMigration keepMigration;
  private final MigrationTargets targets;
  private final Clock clock;

  public BeginningMigration(KeepMigration keepMigration, ServingPacks serving, Clock clock) {
    this.keepMigration = keepMigration;
    this.targets = new MigrationTargets(serving);
    this.clock = clock;
  }

  /** Begins it; nothing is done with a case yet. */
  public Attempt<MigrationPlan> begin(Actor actor, MigrationRequest asked) {
    if (!MigrationAccess.opensTo(actor.role())) {
      return MigrationAccess.notAllowed(actor);
    }
    return targets
        .of(actor, asked)
        .map(
            to -> {
              MigrationPlan plan =
                  new MigrationPlan(
                      MigrationId.random(),
                      asked.flow(),
                      asked.from(),
                      to,
                      asked.answers(),
                      actor.account(),
                      Moment.of(clock).at());
              keepMigration.add(plan);
              return plan;
            });
  }
}
