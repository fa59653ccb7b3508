package io.gongjian.webapp.adapter.persistence.determination;

import java.time.Instant;
import java.time.LocalDate;

/** A kept determination as it is stored, without its receipt. */
public record DeterminationRow(
    String id,
    String project,
    long projectVersion,
    String packId,
    String packVersion,
    String packHash,
    String region,
    LocalDate asOf,
    Instant savedAt,
    String savedBy,
    int requiredCount,
    int openCount,
    int notRequiredCount,
    String receiptHash) {}
