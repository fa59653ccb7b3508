package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactId;
import java.util.List;

/** Lists all that was ever said of one fact of a project, the latest first. */
public final class ListingFactHistory {

  private final FindProject findProject;
  private final FindFactHistory findFactHistory;

  public ListingFactHistory(FindProject findProject, FindFactHistory findFactHistory) {
    this.findProject = findProject;
    this.findFactHistory = findFactHistory;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<List<FactRecord>> list(Actor actor, ProjectId id, FactId fact) {
    return ProjectAccess.readable(actor, id, findProject::find)
        .map(project -> findFactHistory.find(project.id(), fact));
  }
}
