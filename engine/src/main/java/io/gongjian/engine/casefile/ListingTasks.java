package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Map;

/**
 * Lists cases for the desk: an approver has lists of their own and of their departments, a
 * supervisor those of their regions.
 */
public final class ListingTasks {

  private final PageTasks pageTasks;

  public ListingTasks(PageTasks pageTasks) {
    this.pageTasks = pageTasks;
  }

  /** Lists a view. Refuses with {@link Refusal.NotAllowed}. */
  public Attempt<Page<CaseSummary>> list(Actor actor, TaskQuery query, PageRequest request) {
    return CaseAccess.viewer(actor)
        .map(viewer -> Attempt.done(pageTasks.page(viewer, of(actor, query), request)))
        .orElseGet(() -> Attempt.refused(new Refusal.NotAllowed(actor.role())));
  }

  /** How many open cases each view has. Refuses with {@link Refusal.NotAllowed}. */
  public Attempt<Map<TaskView, Long>> counts(Actor actor) {
    return CaseAccess.viewer(actor)
        .map(viewer -> Attempt.done(pageTasks.counts(viewer)))
        .orElseGet(() -> Attempt.refused(new Refusal.NotAllowed(actor.role())));
  }

  /**
   * A supervisor has no tasks: whatever view is asked for, it is that of the regions, or of them
   * what nobody has.
   */
  private static TaskQuery of(Actor actor, TaskQuery query) {
    return actor.role() == Role.SUPERVISOR
        ? new TaskQuery(
            query.view() == TaskView.NOBODY ? TaskView.NOBODY : TaskView.DEPARTMENT,
            query.states(),
            query.matters(),
            query.region(),
            query.dueFrom(),
            query.dueUntil(),
            query.text())
        : query;
  }
}
