package io.gongjian.webapp.adapter.persistence.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project as it is stored, with its organisation's name when read. */
public record ProjectRow(
    String id,
    String name,
    String region,
    String organisation,
    @Nullable String organisationName,
    @Nullable String code,
    @Nullable String sourceNote,
    long version,
    Instant createdAt,
    Instant changedAt) {}
