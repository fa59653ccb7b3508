package io.gongjian.engine.project;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A kept determination in a list.
 *
 * @param projectVersion the version of the project whose facts it was made from
 * @param receiptHash SHA-256 of the receipt: the receipt's number
 */
public record DeterminationSummary(
    DeterminationId id,
    ProjectId project,
    long projectVersion,
    PackReference pack,
    RegionCode region,
    LocalDate asOf,
    Instant savedAt,
    AccountName savedBy,
    ApplicabilityCounts counts,
    String receiptHash) {}
