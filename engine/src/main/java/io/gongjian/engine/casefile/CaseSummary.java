package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case in a list.
 *
 * @param steps where it is open
 * @param dueOn the day by which something must be done next; empty while paused and when closed
 */
public record CaseSummary(
    CaseNumber number,
    ProjectId project,
    String projectName,
    MatterId matter,
    DepartmentId department,
    RegionCode region,
    PackReference pack,
    FlowState state,
    HandlingState handling,
    List<StepId> steps,
    Optional<LocalDate> dueOn,
    Instant receivedAt,
    Instant changedAt) {

  public CaseSummary {
    steps = List.copyOf(steps);
  }
}
