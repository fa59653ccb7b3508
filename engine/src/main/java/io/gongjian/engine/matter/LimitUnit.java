package io.gongjian.engine.matter;

import java.util.Locale;

/** The unit in which the law counts a limit. */
public enum LimitUnit {
  WORKING,
  CALENDAR,
  MONTH,
  /** Decided on receipt. */
  IMMEDIATE;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
