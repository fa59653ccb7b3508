package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/** Lists the drafts of a project. */
public final class ListingDrafts {

  private final FindProject findProject;
  private final PageDrafts pageDrafts;

  public ListingDrafts(FindProject findProject, PageDrafts pageDrafts) {
    this.findProject = findProject;
    this.pageDrafts = pageDrafts;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<Page<DraftSummary>> list(
      Actor actor, ProjectId project, boolean open, PageRequest page) {
    return ProjectAccess.changeable(actor, project, findProject::find)
        .map(found -> pageDrafts.page(project, open, page));
  }
}
