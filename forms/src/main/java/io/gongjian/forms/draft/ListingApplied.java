package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;

/** Lists what a project has applied for in applications that have not ended. */
public final class ListingApplied {

  private final FindProject findProject;
  private final FindApplied findApplied;

  public ListingApplied(FindProject findProject, FindApplied findApplied) {
    this.findProject = findProject;
    this.findApplied = findApplied;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<List<AppliedMatter>> list(Actor actor, ProjectId project) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .map(found -> findApplied.applied(found.id()));
  }
}
