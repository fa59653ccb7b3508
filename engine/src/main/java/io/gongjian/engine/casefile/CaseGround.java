package io.gongjian.engine.casefile;

import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.ReadConditions;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.FindPeople;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.flow.TellCondition;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Lane;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What cases rest on: the version of the pack whose flow they go through, who has its lanes, and
 * what is known of the project. It is worked out only where a step asks for it.
 */
public final class CaseGround {

  private final FindPackVersion findPackVersion;
  private final FindProject findProject;
  private final FindFacts findFacts;
  private final DetermineMatters determineMatters;
  private final ReadConditions readConditions;
  private final FindLanePeople findLanePeople;

  public CaseGround(
      FindPackVersion findPackVersion,
      FindProject findProject,
      FindFacts findFacts,
      DetermineMatters determineMatters,
      ReadConditions readConditions,
      FindLanePeople findLanePeople) {
    this.findPackVersion = findPackVersion;
    this.findProject = findProject;
    this.findFacts = findFacts;
    this.determineMatters = determineMatters;
    this.readConditions = readConditions;
    this.findLanePeople = findLanePeople;
  }

  /** The pack of a case, which is kept as long as the case is. */
  Pack pack(CaseHead head) {
    return findPackVersion
        .find(head.pack())
        .orElseThrow(
            () ->
                new EngineException(
                    ErrorCode.UNEXPECTED, "the pack of a case is gone [" + head.pack() + "]"));
  }

  /** The flow of a case. */
  PackFlow flow(CaseHead head) {
    return flow(pack(head), head);
  }

  private static PackFlow flow(Pack pack, CaseHead head) {
    return Optional.ofNullable(pack.flows().get(head.flow()))
        .orElseThrow(
            () ->
                new EngineException(
                    ErrorCode.UNEXPECTED, "the flow of a case is gone [" + head.flow() + "]"));
  }

  /** The days that are worked, by the pack of a case. */
  WorkingCalendar calendar(CaseHead head) {
    return WorkingCalendar.of(pack(head).calendar().values());
  }

  /** The departments that have a step in a case, with the one that decides. */
  Set<DepartmentId> departments(CaseHead head) {
    return flow(head).lanes().values().stream()
        .map(lane -> lane.department().orElse(head.department()))
        .collect(Collectors.toSet());
  }

  /** Whose step it is; empty for one of the product itself, and for one that is none. */
  Optional<DepartmentId> department(CaseHead head, StepId id) {
    PackFlow flow = flow(head);
    return flow.flow()
        .find(id)
        .flatMap(Step::lane)
        .map(flow.lanes()::get)
        .map(lane -> lane.department().orElse(head.department()));
  }

  /** A case as its flow wants it. */
  RunningCase running(CaseFile file) {
    CaseHead head = file.head();
    Pack pack = pack(head);
    return running(head, pack, () -> determine(head, pack), Optional.of(file.position()));
  }

  /** A case that comes into the flow of another version of its pack. */
  RunningCase arriving(CaseHead head, PackReference other) {
    CaseHead there = head.in(other);
    Pack pack = pack(there);
    return running(there, pack, () -> determine(there, pack), Optional.empty());
  }

  /** A case whose flow begins, by what was determined when it was handed in. */
  RunningCase beginning(CaseHead head, Pack pack, Determination known) {
    return running(head, pack, () -> known, Optional.empty());
  }

  private RunningCase running(
      CaseHead head, Pack pack, Supplier<Determination> known, Optional<FlowPosition> position) {
    PackFlow flow = flow(pack, head);
    return new RunningCase(
        FlowKey.of(head.number()),
        flow.flow(),
        new Lazily(() -> readConditions.read(pack, flow, Optional.of(head.matter()), known.get())),
        people(head, flow),
        position);
  }

  private FindPeople people(CaseHead head, PackFlow flow) {
    return id -> {
      Lane lane = flow.lanes().get(id);
      return lane == null
          ? List.<PersonId>of()
          : findLanePeople.find(lane.department().orElse(head.department()), id, head.region());
    };
  }

  private Determination determine(CaseHead head, Pack pack) {
    Project project =
        findProject
            .find(head.project())
            .orElseThrow(
                () ->
                    new EngineException(
                        ErrorCode.UNEXPECTED,
                        "the project of a case is gone [" + head.project() + "]"));
    return determineMatters.determine(
        pack,
        head.region(),
        head.asOf(),
        ProjectFacts.of(project, findFacts.find(project.id()), pack.vocabulary()).sheet());
  }

  /** Tells conditions by what is worked out the first time that one is asked. */
  private static final class Lazily implements TellCondition {

    private final Supplier<TellCondition> source;
    private Optional<TellCondition> made = Optional.empty();

    Lazily(Supplier<TellCondition> source) {
      this.source = source;
    }

    @Override
    public ConditionTruth tell(Step step, Function<StepId, Optional<StepOutcome>> outcomes) {
      if (step.when().isEmpty()) {
        return ConditionTruth.HOLDS;
      }
      if (made.isEmpty()) {
        made = Optional.of(source.get());
      }
      return made.get().tell(step, outcomes);
    }
  }
}
