package io.gongjian.engine.constraint;

import java.util.Locale;

/** How firmly facts keep one another out. */
public enum Strength {
  /** They cannot be together: it is refused where it is typed. */
  IMPOSSIBLE,
  /** They seldom are: it is told. */
  SURPRISING;

  /** The word in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
