package io.gongjian.webapp.adapter.persistence.ledger;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of a ledger as it is stored.
 *
 * @param material empty when it is of none
 */
public record DocumentRow(
    ProjectId project,
    ContentHash hash,
    String name,
    String type,
    long size,
    String material,
    int version,
    @Nullable LocalDate validUntil,
    Instant addedAt,
    AccountName addedBy) {}
