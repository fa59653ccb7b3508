package io.gongjian.forms.application;

import io.gongjian.forms.draft.DraftId;
import java.util.Optional;

/** Finds applications. */
public interface FindApplication {

  Optional<Application> find(ApplicationNumber number);

  Optional<Application> ofDraft(DraftId draft);
}
