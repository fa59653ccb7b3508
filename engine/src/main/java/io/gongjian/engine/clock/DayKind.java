package io.gongjian.engine.clock;

import java.util.Locale;

/** What a day is in the calendar of working days. */
public enum DayKind {
  /** A weekday that is worked. */
  WEEKDAY(true),
  /** A day of a weekend that was shifted to work. */
  SHIFTED(true),
  /** A day of a weekend. */
  WEEKEND(false),
  /** A weekday that is a rest day: a holiday, or shifted. */
  HOLIDAY(false);

  private final boolean worked;

  DayKind(boolean worked) {
    this.worked = worked;
  }

  public boolean isWorked() {
    return worked;
  }

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
