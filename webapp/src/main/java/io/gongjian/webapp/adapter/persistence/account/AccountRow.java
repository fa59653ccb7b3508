package io.gongjian.webapp.adapter.persistence.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as it is stored, with its organisation's name when read. */
public record AccountRow(
    String name,
    String shownName,
    String role,
    @Nullable String organisation,
    @Nullable String organisationName,
    String passwordHash,
    boolean locked,
    int generation,
    long version,
    Instant createdAt,
    Instant changedAt) {}
