package io.gongjian.forms.application;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.forms.draft.DraftId;
import java.time.Instant;
import java.util.List;

/**
 * An application as it was handed in: it never changes. Its cases came into being with it.
 *
 * @param pack the version of the pack whose forms were filled in
 * @param receipt all answers, sources, materials and promises
 */
public record Application(
    ApplicationNumber number,
    DraftId draft,
    ProjectId project,
    PackReference pack,
    Instant submittedAt,
    AccountName submittedBy,
    List<ApplicationCase> cases,
    Receipt receipt) {

  public Application {
    cases = List.copyOf(cases);
  }

  public ApplicationSummary summary() {
    return new ApplicationSummary(
        number, draft, project, pack, submittedAt, submittedBy, cases, receipt.hash());
  }
}
