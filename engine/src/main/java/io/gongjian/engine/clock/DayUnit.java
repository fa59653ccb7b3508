package io.gongjian.engine.clock;

import java.util.Locale;

/** What a clock counts. */
public enum DayUnit {
  /** Working days only. */
  WORKING,
  /** Every day; a last day on a rest day moves to the next working day. */
  CALENDAR;

  /** The word used in files and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
