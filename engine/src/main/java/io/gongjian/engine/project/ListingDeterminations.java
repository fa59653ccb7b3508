package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/** Lists the determinations kept of a project, the latest first. */
public final class ListingDeterminations {

  private final FindProject findProject;
  private final PageDeterminations pageDeterminations;

  public ListingDeterminations(FindProject findProject, PageDeterminations pageDeterminations) {
    this.findProject = findProject;
    this.pageDeterminations = pageDeterminations;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<Page<DeterminationSummary>> list(Actor actor, ProjectId id, PageRequest page) {
    return ProjectAccess.readable(actor, id, findProject::find)
        .map(project -> pageDeterminations.page(project.id(), page));
  }
}
