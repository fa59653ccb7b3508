package io.gongjian.engine.pack;

import io.gongjian.engine.clock.CalendarYear;
import java.util.List;

/** The outcome of reading the calendars of a pack alone: none when a fault is an error. */
public record CalendarReading(List<CalendarYear> years, List<PackFault> faults) {

  public CalendarReading {
    years = List.copyOf(years);
    faults = List.copyOf(faults);
  }
}
