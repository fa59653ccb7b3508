package io.gongjian.engine.project;

import java.util.Optional;

/** Finds a project, whoever owns it. */
@FunctionalInterface
public interface FindProject {
  Optional<Project> find(ProjectId id);
}
