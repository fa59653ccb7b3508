package io.gongjian.webapp.persistence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document of a ledger as it is stored. */
public record DocumentRow(
    String project,
    String hash,
    String name,
    String type,
    long size,
    @Nullable String material,
    int version,
    @Nullable LocalDate validUntil,
    Instant addedAt,
    String addedBy) {}
