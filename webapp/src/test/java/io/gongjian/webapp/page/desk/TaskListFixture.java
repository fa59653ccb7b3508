package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.page.wording.RealPacks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cases as a list finds them. */
final class TaskListFixture {

  static final PackReference PACK = RealPacks.HAIKOU.reference();

  private static final Instant MORNING = Instant.parse("2026-11-20T01:02:03Z");

  private TaskListFixture() {}

  static CaseSummary found(FlowState state, Optional<LocalDate> dueOn, String... steps) {
    List<StepId> open = Arrays.stream(steps).map(StepId::new).toList();
    return new CaseSummary(
        new CaseNumber("460100-20261120-00017-01"),
        new ProjectId(new UUID(0, 1)),
        "示范小区",
        new MatterId("construction_permit"),
        new DepartmentId("housing"),
        new RegionCode("460105"),
        PACK,
        state,
        HandlingState.HANDLING,
        open,
        dueOn,
        MORNING,
        MORNING);
  }
}
