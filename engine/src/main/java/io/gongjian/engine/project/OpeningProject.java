package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/** Opens a project with what is known of it. */
public final class OpeningProject {

  private final FindProject findProject;
  private final FindFacts findFacts;

  public OpeningProject(FindProject findProject, FindFacts findFacts) {
    this.findProject = findProject;
    this.findFacts = findFacts;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<OpenedProject> open(Actor actor, ProjectId id) {
    return ProjectAccess.readable(actor, id, findProject::find)
        .map(
            project ->
                new OpenedProject(
                    project,
                    findFacts.find(id).stream()
                        .filter(fact -> !(fact.answer() instanceof Answer.Forgotten))
                        .toList(),
                    ProjectAccess.mayChange(actor.role())));
  }
}
