package io.gongjian.forms.application;

import io.gongjian.forms.draft.DraftId;
import java.util.Set;

/**
 * A draft to hand in.
 *
 * @param promises the ids of the promises that were confirmed
 */
public record SubmitDraft(DraftId draft, SubmissionKey key, Set<String> promises) {

  public SubmitDraft {
    promises = Set.copyOf(promises);
  }
}
