package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.HandlingState;
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
 * A case in a list, as it is read.
 *
 * @param reading JSON of who may act where
 * @param actedAt when the viewer acted last, in the list of what one has done
 */
public record TaskRow(
    CaseNumber number,
    ProjectId project,
    String projectName,
    MatterId matter,
    DepartmentId department,
    RegionCode region,
    PackReference pack,
    FlowState state,
    HandlingState handling,
    String reading,
    LocalDate dueOn,
    Instant receivedAt,
    Instant changedAt,
    @Nullable Instant actedAt) {}
