package io.gongjian.forms.draft;

import java.util.List;

/** Keeps drafts. */
public interface StoreDraft {

  /** Stores a draft that is new. */
  void begin(Draft draft);

  /**
   * Stores {@code draft} as it is with {@code entries}.
   *
   * @throws io.gongjian.engine.error.EngineException when the stored version is not the one before
   *     {@code draft}'s
   */
  void change(Draft draft, List<DraftEntry> entries);
}
