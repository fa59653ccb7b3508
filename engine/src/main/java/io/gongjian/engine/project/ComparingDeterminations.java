package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/** Compares two determinations of one project. */
public final class ComparingDeterminations {

  private final OpeningDetermination openingDetermination;

  public ComparingDeterminations(OpeningDetermination openingDetermination) {
    this.openingDetermination = openingDetermination;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<Comparison> compare(
      Actor actor, ProjectId project, DeterminationId before, DeterminationId after) {
    return openingDetermination
        .open(actor, project, before)
        .then(
            first ->
                openingDetermination
                    .open(actor, project, after)
                    .map(second -> Differences.between(first, second)));
  }
}
