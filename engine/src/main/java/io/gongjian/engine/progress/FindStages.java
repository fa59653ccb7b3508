package io.gongjian.engine.progress;

import io.gongjian.engine.project.ProjectId;
import java.util.Optional;

/** Finds where a project stands in its stages; empty before its first application. */
@FunctionalInterface
public interface FindStages {

  Optional<StageFile> find(ProjectId project);
}
