package io.gongjian.webapp.adapter.persistence.project;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.vocabulary.FactId;
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
    ProjectId project,
    FactId fact,
    long version,
    String answer,
    @Nullable String kind,
    @Nullable String value,
    @Nullable String unit,
    String source,
    @Nullable String origin,
    Instant recordedAt,
    AccountName recordedBy,
    @Nullable String confirmed) {}
