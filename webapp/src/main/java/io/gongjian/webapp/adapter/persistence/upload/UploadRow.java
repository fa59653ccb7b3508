package io.gongjian.webapp.adapter.persistence.upload;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An unfinished upload as it is stored. */
public record UploadRow(
    String id,
    String project,
    String name,
    long size,
    @Nullable String material,
    @Nullable LocalDate validUntil,
    Instant startedAt,
    String startedBy,
    @Nullable Instant triedAt,
    @Nullable String refusal,
    @Nullable String kept) {}
