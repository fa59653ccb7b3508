package io.gongjian.engine.migration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/** Tells how far a migration is. */
public final class FollowingMigration {

  private static final int SHOWN = 200;

  private final KeepMigration keepMigration;
  private final ServingPacks serving;

  public FollowingMigration(KeepMigration keepMigration, ServingPacks serving) {
    this.keepMigration = keepMigration;
    this.serving = serving;
  }

  /** One of a pack that {@code actor} may move cases of; for others it is not there. */
  public Attempt<MigrationProgress> follow(Actor actor, MigrationId id) {
    if (!MigrationAccess.opensTo(actor.role())) {
      return MigrationAccess.notAllowed(actor);
    }
    return keepMigration
        .find(id)
        .filter(
            plan ->
                serving
                    .find(plan.to().id())
                    .map(Pack::region)
                    .filter(region -> MigrationAccess.mayMove(actor, region))
                    .isPresent())
        .map(
            plan ->
                Attempt.done(
                    new MigrationProgress(
                        plan, keepMigration.counts(id), keepMigration.left(id, SHOWN))))
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("migration", id.toString())));
  }
}
