package io.gongjian.webapp.adapter.persistence.project;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.ProjectCode;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project in a list, with the determination kept last. */
public record ProjectSummaryRow(
    ProjectId id,
    String name,
    RegionCode region,
    CreditCode organisation,
    String organisationName,
    @Nullable ProjectCode code,
    Instant changedAt,
    int answered,
    @Nullable DeterminationId latestId,
    @Nullable Instant latestSavedAt,
    int requiredCount,
    int openCount,
    int notRequiredCount) {}
