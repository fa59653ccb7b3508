package io.gongjian.webapp.adapter.persistence.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list reads of a draft.
 *
 * @param matters their ids, parted by blanks
 */
public record DraftSummaryRow(
    String id,
    String project,
    String matters,
    String packId,
    String packVersion,
    String packHash,
    LocalDate asOf,
    long version,
    Instant createdAt,
    String createdBy,
    Instant changedAt,
    @Nullable String application) {}
