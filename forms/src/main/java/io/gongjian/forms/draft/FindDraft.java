package io.gongjian.forms.draft;

import java.util.Optional;

/** Finds a draft. */
@FunctionalInterface
public interface FindDraft {

  Optional<Draft> find(DraftId id);
}
