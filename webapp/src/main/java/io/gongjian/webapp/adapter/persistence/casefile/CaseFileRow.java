package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case, as it is stored.
 *
 * @param statutory the limit of the law in one text; null without one
 * @param reading JSON of who may act where
 */
public record CaseFileRow(
    CaseNumber number,
    ProjectId project,
    CreditCode owner,
    RegionCode region,
    MatterId matter,
    DepartmentId department,
    PackReference pack,
    LocalDate asOf,
    FlowId flow,
    Instant receivedAt,
    @Nullable String statutory,
    @Nullable Integer promised,
    FlowState state,
    HandlingState handling,
    LocalDate dueOn,
    @Nullable LocalDate remindOn,
    String reading,
    String position,
    @Nullable Instant closedAt,
    long version,
    Instant changedAt) {

  /** The number of its application. */
  public String application() {
    return number.application();
  }
}
