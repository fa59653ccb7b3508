package io.gongjian.webapp.adapter.persistence.migration;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.PackReference;
import java.time.Instant;

/**
 * A migration, as it is stored.
 *
 * @param toVersion the version of the same pack that cases go to
 * @param answers JSON of what was said of its steps
 */
public record MigrationRow(
    String id,
    FlowId flow,
    PackReference pack,
    String toVersion,
    String toHash,
    String answers,
    AccountName begunBy,
    Instant begunAt) {}
