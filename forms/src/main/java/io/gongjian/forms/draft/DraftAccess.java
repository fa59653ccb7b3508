package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Who may see a draft: applicants of the organisation whose project it is of. To others it is not
 * there.
 */
public final class DraftAccess {

  private final FindProject findProject;

  public DraftAccess(FindProject findProject) {
    this.findProject = findProject;
  }

  /** Finds a draft with its project for one who may work on it. */
  public <R> Attempt<R> with(
      Actor actor,
      DraftId id,
      Function<DraftId, Optional<Draft>> find,
      BiFunction<Draft, Project, Attempt<R>> next) {
    if (!ProjectAccess.mayChange(actor.role())) {
      return ProjectAccess.notAllowed(actor);
    }
    Optional<Draft> draft = find.apply(id);
    Attempt<Project> project =
        draft
            .map(one -> ProjectAccess.changeable(actor, one.project(), findProject::find))
            .filter(found -> found.asDone().isPresent())
            .orElseGet(() -> Attempt.refused(new Refusal.NotFound("draft", id.toString())));
    return project.then(found -> next.apply(draft.orElseThrow(), found));
  }
}
