package io.gongjian.engine.project;

import java.util.Optional;

/** Finds a kept determination of a project. */
@FunctionalInterface
public interface FindDetermination {
  Optional<SavedDetermination> find(ProjectId project, DeterminationId id);
}
