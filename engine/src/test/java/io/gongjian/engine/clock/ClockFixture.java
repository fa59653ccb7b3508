package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The calendars of 2025 and 2026, and short ways to write days and ledgers. */
final class ClockFixture {

  static final CalendarYear OF_2025 =
      year(
          2025,
          "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02"
              + " 10-03 10-06 10-07 10-08",
          "01-26 02-08 04-27 09-28 10-11");

  static final CalendarYear OF_2026 =
      year(
          2026,
          "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25"
              + " 10-01 10-02 10-05 10-06 10-07",
          "01-04 02-14 02-28 05-09 09-20 10-10");

  static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of(OF_2025, OF_2026));

  private ClockFixture() {}

  private static CalendarYear year(int year, String rest, String work) {
    return CalendarYear.of(year, days(year, rest), days(year, work), true);
  }

  private static List<LocalDate> days(int year, String days) {
    return Stream.of(days.split(" ", -1)).map(day -> day(year + "-" + day)).toList();
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static ClockEvent.Start start(String day) {
    return new ClockEvent.Start(day(day));
  }

  static ClockEvent.Pause pause(String day) {
    return new ClockEvent.Pause(day(day));
  }

  static ClockEvent.Resume resume(String day) {
    return new ClockEvent.Resume(day(day));
  }

  static ClockEvent.Extend extend(String day, int days) {
    return new ClockEvent.Extend(day(day), days);
  }

  static ClockEvent.Stop stop(String day) {
    return new ClockEvent.Stop(day(day));
  }

  static ClockLedger ledger(ClockLimit limit, ClockEvent... events) {
    return ClockLedger.of(limit, List.of(events)).asKept().orElseThrow();
  }
}
