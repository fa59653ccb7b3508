package io.gongjian.forms.draft;

import java.util.Optional;

/**
 * Finds a draft and keeps others from changing it until the transaction ends. Its project is locked
 * or held before: see {@link DraftAccess}.
 */
@FunctionalInterface
public interface LockDraft {

  Optional<Draft> lock(DraftId id);
}
