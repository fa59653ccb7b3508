package io.gongjian.forms.draft;

import io.gongjian.engine.project.ProjectId;
import java.util.Optional;

/** Finds the project of a draft, without the draft itself. */
@FunctionalInterface
public interface FindProjectOfDraft {

  Optional<ProjectId> find(DraftId id);
}
