package io.gongjian.engine.project;

/** Stores a new project. */
@FunctionalInterface
public interface StoreProject {
  void store(Project project);
}
