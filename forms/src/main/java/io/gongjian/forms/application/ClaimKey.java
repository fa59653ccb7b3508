package io.gongjian.forms.application;

import io.gongjian.engine.account.AccountName;
import io.gongjian.forms.draft.DraftId;
import java.time.Instant;

/** Claims the key of a submission for a draft. */
@FunctionalInterface
public interface ClaimKey {

  /** The draft that the key of this account belongs to: {@code draft} unless another was first. */
  DraftId claim(AccountName account, SubmissionKey key, DraftId draft, Instant at);
}
