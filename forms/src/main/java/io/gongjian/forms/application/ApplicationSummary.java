package io.gongjian.forms.application;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.draft.DraftId;
import java.time.Instant;
import java.util.List;

/** An application without its receipt, as lists show it. */
public record ApplicationSummary(
    ApplicationNumber number,
    DraftId draft,
    ProjectId project,
    PackReference pack,
    Instant submittedAt,
    AccountName submittedBy,
    List<ApplicationCase> cases,
    String receiptHash) {

  public ApplicationSummary {
    cases = List.copyOf(cases);
  }
}
