package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.moment.ChinaDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days of a demo, told from the moment at which it is made. */
record DemoDays(WorkingCalendar calendar, Instant now) {

  private static final LocalTime OPENING = LocalTime.of(9, 0);
  private static final int MINUTES_APART = 7;

  /** The working day so many working days before today, or before the last one that was. */
  LocalDate ago(int days) {
    LocalDate day = worked(ChinaDay.of(now));
    for (int left = days; left > 0; left--) {
      day = worked(day.minusDays(1));
    }
    return day;
  }

  /** The working day so many working days after another. */
  LocalDate after(LocalDate day, int days) {
    return days == 0 ? day : calendar.workedAfter(day, days);
  }

  /** When the {@code nth} thing of a case is done on a day: in office hours, and never later. */
  Instant at(LocalDate day, int nth) {
    Instant planned =
        day.atTime(OPENING)
            .plusMinutes((long) nth * MINUTES_APART)
            .atZone(ChinaDay.ZONE)
            .toInstant();
    return planned.isAfter(now) ? now : planned;
  }

  private LocalDate worked(LocalDate through) {
    LocalDate day = through;
    while (!calendar.isWorked(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
