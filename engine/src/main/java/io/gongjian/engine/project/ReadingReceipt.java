package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/** Reads a kept determination as it is kept, whether or not its pack is still at hand. */
public final class ReadingReceipt {

  private final FindProject findProject;
  private final FindDetermination findDetermination;

  public ReadingReceipt(FindProject findProject, FindDetermination findDetermination) {
    this.findProject = findProject;
    this.findDetermination = findDetermination;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<SavedDetermination> read(Actor actor, ProjectId project, DeterminationId id) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .then(
            found ->
                findDetermination
                    .find(found.id(), id)
                    .map(Attempt::done)
                    .orElseGet(
                        () ->
                            Attempt.refused(new Refusal.NotFound("determination", id.toString()))));
  }
}
