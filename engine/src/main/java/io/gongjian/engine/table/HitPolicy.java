package io.gongjian.engine.table;

import java.util.Locale;

/** Which of a table's rows count. */
public enum HitPolicy {
  /** All that hold. */
  COLLECT,
  /** At most one can hold, and one always does. */
  UNIQUE,
  /** The first that holds. */
  FIRST;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
