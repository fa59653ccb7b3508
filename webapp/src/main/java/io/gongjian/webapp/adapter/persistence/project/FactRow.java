package io.gongjian.webapp.adapter.persistence.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact record as it is stored.
 *
 * @param kind the type of the value; null without one
 * @param value the value as JSON; null without one
 * @param confirmed ids of constraints, apart by blanks; null without any
 */
public record FactRow(
    String project,
    String fact,
    long version,
    String answer,
    @Nullable String kind,
    @Nullable String value,
    @Nullable String unit,
    String source,
    @Nullable String origin,
    Instant recordedAt,
    String recordedBy,
    @Nullable String confirmed) {}
