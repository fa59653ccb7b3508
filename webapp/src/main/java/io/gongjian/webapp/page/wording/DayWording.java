package io.gongjian.webapp.page.wording;

import io.gongjian.engine.moment.ChinaDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** DayWording and moments as pages write them: 2026-11-20 and 2026-11-20 14:03, in Chinese time. */
public final class DayWording {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaDay.ZONE);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChinaDay.ZONE);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ChinaDay.ZONE);

  private DayWording() {}

  public static String day(LocalDate day) {
    return day.toString();
  }

  public static String minute(Instant moment) {
    return MINUTE.format(moment);
  }

  /** For papers: 2026-11-20 14:03:59. */
  public static String second(Instant moment) {
    return SECOND.format(moment);
  }

  /** Only the time of day, for what has just happened. */
  public static String clock(Instant moment) {
    return CLOCK.format(moment);
  }
}
