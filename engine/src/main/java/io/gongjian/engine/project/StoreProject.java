package io.gongjian.engine.project;

/** Stores a new project. */
@FunctionalInterface
public interface StoreProject {

  /** Stores it; the answer is false, and nothing is stored, when another project has its code. */
  boolean store(Project project);
}
