package io.gongjian.engine.migration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** Where cases may go: into the version of their pack that serves. */
final class MigrationTargets {

  private final ServingPacks serving;

  MigrationTargets(ServingPacks serving) {
    this.serving = serving;
  }

  /** The version that a request leads to; a pack of another region is not there. */
  Attempt<PackReference> of(Actor actor, MigrationRequest asked) {
    int answers = asked.answers().renamed().size() + asked.answers().passed().size();
    if (answers > MigrationAnswers.MOST) {
      return Attempt.refused(
          new Refusal.BadInput(
              List.of(
                  new InputFault(
                      "renamed", Integer.toString(answers), InputFault.Kind.OUT_OF_RANGE))));
    }
    Optional<Pack> pack =
        serving
            .find(asked.from().id())
            .filter(one -> MigrationAccess.mayMove(actor, one.region()))
            .filter(one -> !one.reference().equals(asked.from()));
    return pack.map(one -> Attempt.done(one.reference()))
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("pack", asked.from().id())));
  }
}
