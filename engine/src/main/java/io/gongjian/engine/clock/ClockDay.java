package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One day of a clock: whether it counted, and why or why not.
 *
 * @param kind what the day is in the calendar
 * @param used days counted, up to and with this one
 * @param pause the pause in which it lies
 */
public record ClockDay(
    LocalDate day, DayKind kind, Counting counting, long used, Optional<ClockEvent.Pause> pause) {

  /** Whether a day counts. */
  public enum Counting {
    /** It counts. */
    COUNTED,
    /** The clock starts on it; the next day is day one. */
    START,
    /** It lies in a pause. */
    PAUSED,
    /** It is not worked, and working days are counted. */
    REST;

    /** The word used in the API and as message key. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isCounted() {
    return counting == Counting.COUNTED;
  }
}
