package io.gongjian.engine.clock;

import java.util.Locale;

/**
 * Years that a reading rests on without knowing them well: the reading is a guess there, and says
 * so.
 *
 * @param year the first of them
 * @param through the last of them; mostly the same
 */
public record CalendarGap(int year, int through, Kind kind) {

  /** What is not known of the years. */
  public enum Kind {
    /** They have no calendar: weekdays count as worked and weekends do not. */
    NO_CALENDAR,
    /** Nobody has held the calendar against the notice. */
    NOT_VERIFIED;

    /** The word used in the API and as message key. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The years in digits: {@code 2027}, {@code 2027–2029}. */
  public String years() {
    return year == through ? String.valueOf(year) : year + "–" + through;
  }
}
