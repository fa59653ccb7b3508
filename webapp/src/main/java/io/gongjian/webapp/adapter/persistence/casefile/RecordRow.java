package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.DepartmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of a handling record, as it is stored.
 *
 * @param people JSON of those who were named
 * @param items JSON of what is to be corrected, or was answered
 * @param request by what the request is known when it comes again
 */
public record RecordRow(
    CaseNumber caseNumber,
    int sequence,
    Instant actedAt,
    String act,
    AccountName actedBy,
    @Nullable String forWhom,
    @Nullable DepartmentId department,
    @Nullable StepId step,
    @Nullable StepOutcome outcome,
    String people,
    String said,
    String items,
    @Nullable HandlingState handling,
    @Nullable String request) {}
