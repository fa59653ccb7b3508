package io.gongjian.engine.progress;

/** Keeps where a project stands in its stages. */
public interface StoreStages {

  /** Keeps it for a project that is locked and has none. */
  void add(StageFile file);

  /** Keeps it in place of what is locked. */
  void change(StageFile file);
}
