package io.gongjian.engine.project;

/** Keeps a determination for good. */
@FunctionalInterface
public interface StoreDetermination {
  void store(SavedDetermination determination);
}
