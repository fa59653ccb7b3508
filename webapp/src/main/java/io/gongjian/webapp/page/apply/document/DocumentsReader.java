package io.gongjian.webapp.page.apply.document;

import io.gongjian.engine.ledger.DocumentsOfProject;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.application.ReviewingDraft;
import io.gongjian.forms.application.ReviewingDraft.Review;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the materials of a draft for its page, on behalf of the one who is signed in. */
@RequestScoped
public class DocumentsReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ReviewingDraft reviewingDraft;
  @Inject DocumentsOfProject documentsOfProject;

  /** A draft and what its project handed in so far. */
  record Found(Review review, List<LedgerDocument> documents) {}

  Attempt<Found> find(DraftId draft) {
    return transacting.reading(
        () ->
            reviewingDraft
                .review(signedIn.actor(), draft)
                .then(
                    review ->
                        documentsOfProject
                            .list(signedIn.actor(), review.opened().state().project().id())
                            .map(documents -> new Found(review, documents))));
  }
}
