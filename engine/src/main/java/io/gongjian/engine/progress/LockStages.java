package io.gongjian.engine.progress;

import io.gongjian.engine.project.ProjectId;
import java.util.Optional;

/**
 * Locks where a project stands in its stages until the change ends. It is the last lock of every
 * use case: who has it asks for no other.
 */
@FunctionalInterface
public interface LockStages {

  Optional<StageFile> lock(ProjectId project);
}
