package io.gongjian.engine.project;

import java.util.Optional;

/**
 * Finds a project and keeps others from changing or holding it until the transaction ends. The
 * project is the first lock of every use case; drafts and numbers come after it.
 */
@FunctionalInterface
public interface LockProject {
  Optional<Project> lock(ProjectId id);
}
