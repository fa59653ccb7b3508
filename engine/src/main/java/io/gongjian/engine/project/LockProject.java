package io.gongjian.engine.project;

import java.util.Optional;

/** Finds a project and keeps others from changing it until the transaction ends. */
@FunctionalInterface
public interface LockProject {
  Optional<Project> lock(ProjectId id);
}
