package io.gongjian.engine.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as the law means them: from midnight to midnight in China, whatever the zone of the machine
 * is.
 */
public final class ChinaDay {

  /** Where days begin. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private ChinaDay() {}

  /** The day on which an instant lies. */
  public static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  /** The first instant of a day. */
  public static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The midnight with which a day ends: the first instant that is too late for its limit. */
  public static Instant end(LocalDate day) {
    return begin(day.plusDays(1));
  }
}
