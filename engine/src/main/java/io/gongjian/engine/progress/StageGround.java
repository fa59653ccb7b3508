package io.gongjian.engine.progress;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.ReadConditions;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.TellCondition;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.process.ProcessType;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectFacts;
import java.time.LocalDate;
import java.util.Optional;

/** What stages of projects rest on: the pack of the day, and what it says of a project. */
public final class StageGround {

  private final FindPack findPack;
  private final FindPackVersion findPackVersion;
  private final FindFacts findFacts;
  private final DetermineMatters determineMatters;
  private final ReadConditions readConditions;

  public StageGround(
      FindPack findPack,
      FindPackVersion findPackVersion,
      FindFacts findFacts,
      DetermineMatters determineMatters,
      ReadConditions readConditions) {
    this.findPack = findPack;
    this.findPackVersion = findPackVersion;
    this.findFacts = findFacts;
    this.determineMatters = determineMatters;
    this.readConditions = readConditions;
  }

  /** The pack that counts for a project on a day. */
  Optional<Pack> pack(Project project, LocalDate day) {
    return findPack.find(project.region(), day).pack();
  }

  /** What applies to a project as it is known now. */
  Determination determine(Project project, Pack pack, LocalDate day) {
    return determineMatters.determine(
        pack,
        project.region(),
        day,
        ProjectFacts.of(project, findFacts.find(project.id()), pack.vocabulary()).sheet());
  }

  /** The stage flow of the process type of a project; empty while that is not known. */
  static Optional<PackFlow> flow(Pack pack, Determination known) {
    return known
        .process()
        .process()
        .flatMap(type -> Optional.ofNullable(pack.processes().get(type)))
        .flatMap(ProcessType::flow)
        .flatMap(id -> Optional.ofNullable(pack.flows().get(id)));
  }

  TellCondition conditions(Pack pack, PackFlow flow, Determination known) {
    return readConditions.read(pack, flow, Optional.empty(), known);
  }

  /** The flow in which a project stands, as it was when it began; empty where it is not kept. */
  Optional<Flow> flow(StageFile file) {
    return findPackVersion
        .find(file.pack())
        .flatMap(pack -> Optional.ofNullable(pack.flows().get(file.flow())))
        .map(PackFlow::flow);
  }
}
