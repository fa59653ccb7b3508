package io.gongjian.webapp.adapter.persistence.application;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.draft.DraftId;
import java.time.Instant;

/** An application as it is stored, without its receipt. */
public record ApplicationRow(
    ApplicationNumber number,
    DraftId draft,
    ProjectId project,
    PackReference pack,
    Instant submittedAt,
    AccountName submittedBy,
    String receiptHash) {}
