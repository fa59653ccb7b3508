package io.gongjian.engine.field;

import java.util.Locale;

/** How grave a message at a field is. */
public enum Level {
  /** Nothing can be handed in as long as it stands. */
  ERROR,
  /** Something to look at again. */
  WARNING,
  /** Something to know. */
  HINT;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
