package io.gongjian.webapp.page.apply.form;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.OpeningDraft;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Reads a draft for its page, on behalf of the one who is signed in. */
@RequestScoped
public class FormDraftReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject OpeningDraft openingDraft;

  public Attempt<OpenedDraft> open(DraftId draft) {
    return transacting.reading(() -> openingDraft.open(signedIn.actor(), draft));
  }

  public String account() {
    return signedIn.actor().account().value();
  }
}
