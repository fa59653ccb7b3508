package io.gongjian.webapp.adapter.persistence.migration;

import io.gongjian.engine.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A case of a migration, as it is stored. */
public record MigrationCaseRow(
    CaseNumber caseNumber, String state, String reason, @Nullable String step) {}
