package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.HoldProject;
import io.gongjian.engine.project.LockProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
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

  private final FindDraft findDraft;
  private final FindProjectOfDraft findProjectOfDraft;
  private final FindProject findProject;
  private final Locks locks;

  /** What keeps others away, in the order in which they are taken: one of the project first. */
  public record Locks(HoldProject holdProject, LockProject lockProject, LockDraft lockDraft) {}

  public DraftAccess(
      FindDraft findDraft,
      FindProjectOfDraft findProjectOfDraft,
      FindProject findProject,
      Locks locks) {
    this.findDraft = findDraft;
    this.findProjectOfDraft = findProjectOfDraft;
    this.findProject = findProject;
    this.locks = locks;
  }

  /** Finds a draft with its project for one who only reads them. */
  public <R> Attempt<R> reading(
      Actor actor, DraftId id, BiFunction<Draft, Project, Attempt<R>> next) {
    return found(actor, id, findDraft::find, Draft::project, findProject::find, next);
  }

  /** Finds a draft for one who changes it; its project stays as it is meanwhile. */
  public <R> Attempt<R> changing(
      Actor actor, DraftId id, BiFunction<Draft, Project, Attempt<R>> next) {
    return locking(actor, id, locks.holdProject()::hold, next);
  }

  /** Finds a draft for one who changes it and its project with it. */
  public <R> Attempt<R> changingBoth(
      Actor actor, DraftId id, BiFunction<Draft, Project, Attempt<R>> next) {
    return locking(actor, id, locks.lockProject()::lock, next);
  }

  /** The draft is read once it is locked: somebody may have been faster. */
  private <R> Attempt<R> locking(
      Actor actor,
      DraftId id,
      Function<ProjectId, Optional<Project>> lock,
      BiFunction<Draft, Project, Attempt<R>> next) {
    return found(
        actor,
        id,
        findProjectOfDraft::find,
        Function.identity(),
        lock,
        (held, project) -> next.apply(locks.lockDraft().lock(id).orElseThrow(), project));
  }

  /** Goes on with what was found of a draft and its project, for one who may see both. */
  private <F, R> Attempt<R> found(
      Actor actor,
      DraftId id,
      Function<DraftId, Optional<F>> finding,
      Function<F, ProjectId> projectOf,
      Function<ProjectId, Optional<Project>> findingProject,
      BiFunction<F, Project, Attempt<R>> next) {
    if (!ProjectAccess.mayChange(actor.role())) {
      return ProjectAccess.notAllowed(actor);
    }
    return finding
        .apply(id)
        .flatMap(
            found ->
                ProjectAccess.changeable(actor, projectOf.apply(found), findingProject)
                    .asDone()
                    .map(project -> next.apply(found, project)))
        .orElseGet(() -> notFound(id));
  }

  private static <R> Attempt<R> notFound(DraftId id) {
    return Attempt.refused(new Refusal.NotFound("draft", id.toString()));
  }
}
