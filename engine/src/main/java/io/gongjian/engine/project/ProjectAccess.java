package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who may read and change which project. What is not said here is not allowed: an applicant has the
 * projects of their own organisation, an official those of their regions, where an approver works
 * for a department. Other projects are not there at all for them.
 */
public final class ProjectAccess {

  private ProjectAccess() {}

  public static boolean mayRead(Role role) {
    return switch (role) {
      case APPLICANT, APPROVER, SUPERVISOR, SYSTEM -> true;
      case POLICY_ADMINISTRATOR, OPERATOR -> false;
    };
  }

  public static boolean mayChange(Role role) {
    return switch (role) {
      case APPLICANT -> true;
      case APPROVER, SUPERVISOR, POLICY_ADMINISTRATOR, OPERATOR, SYSTEM -> false;
    };
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

  /** True when a project is there for one whose role may read projects. */
  public static boolean sees(Actor actor, Project project) {
    return actor.role() == Role.APPLICANT
        ? actor.actsFor(project.organisation().code())
        : regionsOnly(actor).map(regions -> lies(project, regions)).orElse(true);
  }

  private static boolean lies(Project project, Set<RegionCode> regions) {
    return regions.stream().anyMatch(region -> region.covers(project.region()));
  }

  /** Whose projects one sees at most; empty where that is no matter. */
  static Optional<CreditCode> ownerOnly(Actor actor) {
    return actor.role() == Role.APPLICANT ? actor.organisation() : Optional.empty();
  }

  /** Where the projects lie that one sees at most; empty where that is no matter. */
  static Optional<Set<RegionCode>> regionsOnly(Actor actor) {
    return switch (actor.role()) {
      case APPLICANT, SYSTEM -> Optional.empty();
      case APPROVER -> Optional.of(actor.departments().isEmpty() ? Set.of() : actor.regions());
      case SUPERVISOR -> Optional.of(actor.regions());
      case POLICY_ADMINISTRATOR, OPERATOR -> Optional.of(Set.of());
    };
  }
}
