package io.gongjian.engine.progress;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.FindOwnCases;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.licence.FindLicences;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.process.Milestone;
import io.gongjian.engine.progress.StageStand.State;
import io.gongjian.engine.project.DeterminingProject;
import io.gongjian.engine.project.ProjectDetermination;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells how far a project has come and how many working days that took, to whoever may read the
 * project. Stages and outcomes are those of now, days are read as of any day.
 */
public final class ReadingStages {

  private final DeterminingProject determiningProject;
  private final FindStages findStages;
  private final FindOwnCases findOwnCases;
  private final FindLicences findLicences;

  public ReadingStages(
      DeterminingProject determiningProject,
      FindStages findStages,
      FindOwnCases findOwnCases,
      FindLicences findLicences) {
    this.determiningProject = determiningProject;
    this.findStages = findStages;
    this.findOwnCases = findOwnCases;
    this.findLicences = findLicences;
  }

  /**
   * Refuses as {@link DeterminingProject#determine} does.
   *
   * @param asOf the day up to which days are counted; today when empty or later
   */
  public Attempt<ProjectStages> read(Actor actor, ProjectId id, Optional<LocalDate> asOf) {
    return determiningProject
        .determine(actor, id, Optional.empty())
        .map(made -> read(made, day(asOf, made.determination().asOf())));
  }

  /** Nobody knows what will count later. */
  private static LocalDate day(Optional<LocalDate> asked, LocalDate today) {
    return asked.filter(day -> day.isBefore(today)).orElse(today);
  }

  private ProjectStages read(ProjectDetermination made, LocalDate asOf) {
    Pack pack = made.pack();
    List<CaseFile> cases = findOwnCases.ofProject(made.project().id());
    WorkingCalendar calendar = WorkingCalendar.of(pack.calendar().values());
    Optional<StageFile> file = findStages.find(made.project().id());
    Optional<PackFlow> flow =
        file.flatMap(one -> Optional.ofNullable(pack.flows().get(one.flow())));
    MatterOutcomes outcomes =
        new MatterOutcomes(pack, made.determination(), cases, findLicences.of(made.project()));
    List<StageStand> stages =
        flow.isEmpty() || file.isEmpty()
            ? List.of()
            : flow.get().milestones().entrySet().stream()
                .map(
                    one ->
                        stand(
                            flow.get(),
                            one.getKey(),
                            one.getValue(),
                            file.get().reading(),
                            outcomes,
                            ProjectClock.used(of(pack, cases, one.getValue()), asOf, calendar)))
                .toList();
    return new ProjectStages(
        made.project(),
        pack,
        flow.map(one -> one.flow().id()),
        stages,
        ProjectClock.of(cases, asOf, calendar, made.determination().process().target()));
  }

  private static List<CaseFile> of(Pack pack, List<CaseFile> cases, Milestone milestone) {
    Set<MatterId> matters =
        pack.matters().values().stream()
            .filter(matter -> milestone.stages().contains(matter.stage()))
            .map(Matter::id)
            .collect(Collectors.toSet());
    return cases.stream().filter(one -> matters.contains(one.head().matter())).toList();
  }

  private static StageStand stand(
      PackFlow flow,
      StepId id,
      Milestone milestone,
      FlowReading reading,
      MatterOutcomes outcomes,
      long used) {
    List<MatterId> reached = outcomes.reached(milestone);
    State state = state(id, reading, reached.isEmpty());
    return new StageStand(
        id,
        milestone,
        state,
        reached,
        outcomes.missing(milestone, Applicability.REQUIRED),
        outcomes.missing(milestone, Applicability.UNKNOWN),
        state == State.WAITS ? before(flow, id, reading) : List.of(),
        used);
  }

  private static State state(StepId id, FlowReading reading, boolean isEmpty) {
    if (reading.open().containsKey(id)) {
      return State.NOW;
    }
    StepOutcome outcome = reading.done().get(id);
    if (outcome == null) {
      return State.WAITS;
    }
    return outcome == StepOutcome.SKIPPED || isEmpty ? State.NOT_NEEDED : State.DONE;
  }

  /** The stages before one that are not done, those of now first. */
  private static List<Stage> before(PackFlow packFlow, StepId id, FlowReading reading) {
    Flow flow = packFlow.flow();
    return flow.before(flow.step(id)).stream()
        .map(Step::id)
        .filter(step -> !reading.done().containsKey(step))
        .flatMap(step -> Optional.ofNullable(packFlow.milestones().get(step)).stream())
        .flatMap(milestone -> milestone.stages().stream())
        .toList();
  }
}
