package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who may read and change which project. What is not said here is not allowed; the project of
 * another organisation is not there at all for an applicant.
 */
public final class ProjectAccess {

  private ProjectAccess() {}

  public static boolean mayRead(Role role) {
    return switch (role) {
      case APPLICANT, APPROVER, SUPERVISOR -> true;
      case POLICY_ADMINISTRATOR, OPERATOR -> false;
    };
  }

  public static boolean mayChange(Role role) {
    return role == Role.APPLICANT;
  }

  /** Finds a project for one who wants to read it. */
  public static Attempt<Project> readable(
      Actor actor, ProjectId id, Function<ProjectId, Optional<Project>> find) {
    return mayRead(actor.role()) ? visible(actor, id, find) : notAllowed(actor);
  }

  /** Finds a project for one who wants to change it. */
  public static Attempt<Project> changeable(
      Actor actor, ProjectId id, Function<ProjectId, Optional<Project>> find) {
    return mayChange(actor.role()) ? visible(actor, id, find) : notAllowed(actor);
  }

  public static <T> Attempt<T> notAllowed(Actor actor) {
    return Attempt.refused(new Refusal.NotAllowed(actor.role()));
  }

  private static Attempt<Project> visible(
      Actor actor, ProjectId id, Function<ProjectId, Optional<Project>> find) {
    return find.apply(id)
        .filter(project -> sees(actor, project))
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("project", id.toString())));
  }

  private static boolean sees(Actor actor, Project project) {
    return actor.role() != Role.APPLICANT || actor.actsFor(project.organisation().code());
  }
}
