package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Determines what applies to a project by what is known of it now; nothing is kept. */
public final class DeterminingProject {

  private final FindProject findProject;
  private final FindFacts findFacts;
  private final FindPack findPack;
  private final DetermineMatters determineMatters;
  private final Clock clock;

  public DeterminingProject(
      FindProject findProject,
      FindFacts findFacts,
      FindPack findPack,
      DetermineMatters determineMatters,
      Clock clock) {
    this.findProject = findProject;
    this.findFacts = findFacts;
    this.findPack = findPack;
    this.determineMatters = determineMatters;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.NoPack} or
   * {@link Refusal.PackNotInForce}.
   *
   * @param asOf the day whose law counts; today when empty
   */
  public Attempt<ProjectDetermination> determine(
      Actor actor, ProjectId id, Optional<LocalDate> asOf) {
    return ProjectAccess.readable(actor, id, findProject::find)
        .then(project -> determine(project, asOf.orElseGet(() -> Moment.of(clock).day())));
  }

  /**
   * Determines for a project that the caller found; refuses with {@link Refusal.NoPack} or {@link
   * Refusal.PackNotInForce}.
   */
  Attempt<ProjectDetermination> determine(Project project, LocalDate asOf) {
    return Refusal.packOf(findPack.find(project.region(), asOf))
        .then(pack -> determine(project, pack, asOf));
  }

  private Attempt<ProjectDetermination> determine(Project project, Pack pack, LocalDate asOf) {
    ProjectFacts facts = ProjectFacts.of(project, findFacts.find(project.id()), pack.vocabulary());
    return Attempt.done(
        new ProjectDetermination(
            project,
            pack,
            determineMatters.determine(pack, project.region(), asOf, facts.sheet()),
            facts.setAside()));
  }
}
