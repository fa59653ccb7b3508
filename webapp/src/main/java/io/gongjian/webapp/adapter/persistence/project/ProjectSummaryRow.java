package io.gongjian.webapp.adapter.persistence.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project in a list, with the determination kept last. */
public record ProjectSummaryRow(
    String id,
    String name,
    String region,
    String organisation,
    String organisationName,
    @Nullable String code,
    Instant changedAt,
    int answered,
    @Nullable String latestId,
    @Nullable Instant latestSavedAt,
    int requiredCount,
    int openCount,
    int notRequiredCount) {}
