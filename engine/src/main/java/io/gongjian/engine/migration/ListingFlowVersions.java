package io.gongjian.engine.migration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import java.util.List;
import java.util.Optional;

/** Lists the flows that cases run in while a newer version of their pack serves. */
public final class ListingFlowVersions {

  private final FindRunningCases findRunningCases;
  private final ServingPacks serving;

  public ListingFlowVersions(FindRunningCases findRunningCases, ServingPacks serving) {
    this.findRunningCases = findRunningCases;
    this.serving = serving;
  }

  /** Those of packs that {@code actor} may move cases of. */
  public Attempt<List<FlowVersion>> list(Actor actor) {
    if (!MigrationAccess.opensTo(actor.role())) {
      return MigrationAccess.notAllowed(actor);
    }
    return Attempt.done(
        findRunningCases.versions().stream()
            .filter(version -> isOutdated(actor, version))
            .toList());
  }

  private boolean isOutdated(Actor actor, FlowVersion version) {
    Optional<Pack> now = serving.find(version.pack().id());
    return now.filter(pack -> MigrationAccess.mayMove(actor, pack.region()))
        .filter(pack -> !pack.reference().equals(version.pack()))
        .isPresent();
  }
}
