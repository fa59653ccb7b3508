package io.gongjian.webapp.adapter.persistence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of a ledger as it is stored.
 *
 * @param material empty when it is of none
 */
public record DocumentRow(
    String project,
    String hash,
    String name,
    String type,
    long size,
    String material,
    int version,
    @Nullable LocalDate validUntil,
    Instant addedAt,
    String addedBy) {}
