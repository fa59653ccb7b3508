package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;

/** Lists the drafts of a project. */
public final class ListingDrafts {

  private final FindProject findProject;
  private final ListDrafts listDrafts;

  public ListingDrafts(FindProject findProject, ListDrafts listDrafts) {
    this.findProject = findProject;
    this.listDrafts = listDrafts;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<List<Draft>> list(Actor actor, ProjectId project) {
    return ProjectAccess.changeable(actor, project, findProject::find)
        .map(found -> listDrafts.list(project));
  }
}
