package io.gongjian.engine.clock;

import java.time.LocalDate;

/**
 * The day until which there is time.
 *
 * @param counted the day on which the last day of the limit is counted
 * @param day the same, or the next working day where a limit in calendar days ends on a rest day
 */
public record DueDay(LocalDate counted, LocalDate day) {

  /** True when the last day fell on a rest day. */
  public boolean isMoved() {
    return !day.equals(counted);
  }
}
