package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.FindOrganisation;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.ShownText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates a project for the organisation of the applicant who asks. */
public final class CreatingProject {

  private final FindOrganisation findOrganisation;
  private final FindPack findPack;
  private final StoreProject storeProject;
  private final NewId newId;
  private final Clock clock;

  public CreatingProject(
      FindOrganisation findOrganisation,
      FindPack findPack,
      StoreProject storeProject,
      NewId newId,
      Clock clock) {
    this.findOrganisation = findOrganisation;
    this.findPack = findPack;
    this.storeProject = storeProject;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.BadInput} or {@link
   * Refusal.PackNotServed}.
   */
  public Attempt<Project> create(Actor actor, CreateProject asked) {
    if (!ProjectAccess.mayChange(actor.role()) || actor.organisation().isEmpty()) {
      return ProjectAccess.notAllowed(actor);
    }
    String name = asked.name().strip();
    Optional<String> code = asked.code().map(String::strip).filter(text -> !text.isEmpty());
    Optional<Refusal> notServed = notServed(asked.region().strip());
    if (notServed.isPresent()) {
      return Attempt.refused(notServed.get());
    }
    List<InputFault> faults = faults(name, asked.region().strip(), code);
    if (!faults.isEmpty()) {
      return Attempt.refused(new Refusal.BadInput(faults));
    }
    Instant now = clock.instant();
    Project project =
        new Project(
            new ProjectId(newId.next()),
            name,
            new RegionCode(asked.region().strip()),
            organisation(actor.organisation().get()),
            code.map(ProjectCode::new),
            Optional.empty(),
            0,
            now,
            now);
    return storeProject.store(project) ? Attempt.done(project) : Attempt.refused(taken(project));
  }

  /** A national code is of one project, whoever has it. */
  private static Refusal taken(Project project) {
    String code = project.code().map(ProjectCode::value).orElse("");
    return new Refusal.BadInput(List.of(new InputFault("code", code, Kind.TAKEN)));
  }

  /** A region whose own pack cannot be served is known: to call it unknown would mislead. */
  private Optional<Refusal> notServed(String region) {
    return Optional.of(region)
        .filter(RegionCode::isCode)
        .map(RegionCode::new)
        .flatMap(code -> Refusal.packOf(findPack.find(code, LocalDate.MAX)).asRefused())
        .filter(Refusal.PackNotServed.class::isInstance);
  }

  private List<InputFault> faults(String name, String region, Optional<String> code) {
    List<InputFault> faults = new ArrayList<>();
    ShownText.fault("name", name, Project.LONGEST_NAME).ifPresent(faults::add);
    if (region.isEmpty()) {
      faults.add(new InputFault("region", region, Kind.MISSING));
    } else if (!RegionCode.isCode(region)) {
      faults.add(new InputFault("region", region, Kind.MALFORMED));
    } else if (findPack.find(new RegionCode(region), LocalDate.MAX).pack().isEmpty()) {
      faults.add(new InputFault("region", region, Kind.UNKNOWN));
    }
    code.filter(text -> !ProjectCode.isCode(text))
        .ifPresent(text -> faults.add(new InputFault("code", text, Kind.MALFORMED)));
    return faults;
  }

  private Organisation organisation(CreditCode code) {
    return findOrganisation
        .find(code)
        .orElseThrow(
            () ->
                new EngineException(
                    ErrorCode.UNREADABLE_RECORD, "no organisation for an account [" + code + "]"));
  }
}
