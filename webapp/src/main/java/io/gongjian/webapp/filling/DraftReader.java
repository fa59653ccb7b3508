package io.gongjian.webapp.filling;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.OpeningDraft;
import io.gongjian.webapp.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads a draft for its page, on behalf of the one who is signed in. */
@RequestScoped
@Transactional
public class DraftReader {

  @Inject SignedIn signedIn;
  @Inject OpeningDraft openingDraft;

  public Attempt<OpenedDraft> open(DraftId draft) {
    return openingDraft.open(signedIn.actor(), draft);
  }

  public String account() {
    return signedIn.actor().account().value();
  }
}
