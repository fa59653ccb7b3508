package io.gongjian.webapp.adapter.persistence.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in, as it is stored.
 *
 * @param value JSON; null when the field was cleared
 * @param instead JSON of what a source says; null without one
 */
public record EntryRow(
    String draft,
    String field,
    long version,
    @Nullable String value,
    @Nullable String instead,
    String enteredBy,
    Instant enteredAt) {}
