package io.gongjian.engine.pack;

import io.gongjian.engine.clock.CalendarYear;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading a file with cases of clocks: none of them when a fault is an error.
 *
 * @param calendar the years that the file has calendars of; empty where it has no calendar
 */
public record ClockCasesReading(
    Optional<List<CalendarYear>> calendar, List<ClockCase> cases, List<PackFault> faults) {

  public ClockCasesReading {
    calendar = calendar.map(List::copyOf);
    cases = List.copyOf(cases);
    faults = List.copyOf(faults);
  }
}
