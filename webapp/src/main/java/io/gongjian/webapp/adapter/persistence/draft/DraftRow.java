package io.gongjian.webapp.adapter.persistence.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is stored.
 *
 * @param matters their ids, parted by blanks
 * @param prefilled JSON: field to value with source
 * @param gone JSON: field to title
 */
public record DraftRow(
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
    String prefilled,
    String gone,
    @Nullable String application) {}
