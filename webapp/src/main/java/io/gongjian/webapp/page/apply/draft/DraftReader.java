package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.application.ApplicationSummary;
import io.gongjian.forms.application.OpeningApplication;
import io.gongjian.forms.application.ReviewingDraft;
import io.gongjian.forms.application.ReviewingDraft.Review;
import io.gongjian.forms.draft.AppliedMatter;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.forms.draft.ListingApplied;
import io.gongjian.forms.draft.ListingDrafts;
import io.gongjian.forms.draft.Reconciliation;
import io.gongjian.forms.draft.ReconcilingDraft;
import io.gongjian.forms.draft.TellingTransition;
import io.gongjian.forms.draft.Transition;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads drafts and applications for pages, on behalf of the one who is signed in. */
@RequestScoped
public class DraftReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ReviewingDraft reviewingDraft;
  @Inject ReconcilingDraft reconcilingDraft;
  @Inject ListingDrafts listingDrafts;
  @Inject OpeningApplication openingApplication;
  @Inject ListingApplied listingApplied;
  @Inject NewId newId;
  @Inject TellingTransition telling;

  /** Names a submission that may come of a page. */
  public String newKey() {
    return newId.next().toString();
  }

  public Attempt<Review> review(DraftId draft) {
    return transacting.reading(() -> reviewingDraft.review(signedIn.actor(), draft));
  }

  /** What taking the draft to the version that serves would change. */
  public Attempt<Reconciliation> preview(DraftId draft) {
    return transacting.reading(() -> reconcilingDraft.preview(signedIn.actor(), draft));
  }

  /** What was applied for in applications that have not ended. */
  public Attempt<List<AppliedMatter>> applied(ProjectId project) {
    return transacting.reading(() -> listingApplied.list(signedIn.actor(), project));
  }

  /** A page of the drafts that are not submitted. */
  public Attempt<Page<DraftSummary>> drafts(ProjectId project, PageRequest page) {
    return transacting.reading(() -> listingDrafts.list(signedIn.actor(), project, true, page));
  }

  public Attempt<Page<ApplicationSummary>> applications(ProjectId project, PageRequest page) {
    return transacting.reading(() -> openingApplication.list(signedIn.actor(), project, page));
  }

  public Attempt<Application> application(ApplicationNumber number) {
    return transacting.reading(() -> openingApplication.open(signedIn.actor(), number));
  }

  /** What the pack that serves means for a draft. */
  public Transition transition(DraftSummary draft, Pack serving, LocalDate today) {
    return telling.tell(draft, serving, today);
  }
}
