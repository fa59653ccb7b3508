package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.application.Submission;
import io.gongjian.forms.application.SubmitDraft;
import io.gongjian.forms.application.SubmittingDraft;
import io.gongjian.forms.draft.CreatingDraft;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.Reconciliation;
import io.gongjian.forms.draft.ReconcilingDraft;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Begins, moves and hands in drafts for pages, on behalf of the one who is signed in. */
@RequestScoped
public class DraftWriter {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject CreatingDraft creatingDraft;
  @Inject ReconcilingDraft reconcilingDraft;
  @Inject SubmittingDraft submittingDraft;

  public Attempt<OpenedDraft> create(ProjectId project, List<String> matters) {
    return transacting.changing(() -> creatingDraft.create(signedIn.actor(), project, matters));
  }

  public Attempt<Reconciliation> reconcile(DraftId draft) {
    return transacting.changing(() -> reconcilingDraft.reconcile(signedIn.actor(), draft));
  }

  public Attempt<Submission> submit(SubmitDraft asked) {
    return transacting.changing(() -> submittingDraft.submit(signedIn.actor(), asked));
  }
}
