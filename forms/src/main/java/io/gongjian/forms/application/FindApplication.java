package io.gongjian.forms.application;

import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.draft.DraftId;
import java.util.List;
import java.util.Optional;

/** Finds applications. */
public interface FindApplication {

  Optional<Application> find(ApplicationNumber number);

  Optional<Application> ofDraft(DraftId draft);

  /** The applications of a project, the latest first. */
  List<Application> ofProject(ProjectId project);
}
