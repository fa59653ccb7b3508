package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rest days on weekdays and the working days on weekends of one year. */
public record CalendarYear(
    int year, SortedSet<LocalDate> rest, SortedSet<LocalDate> work, boolean verified) {

  public CalendarYear {
    rest = Collections.unmodifiableSortedSet(new TreeSet<>(rest));
    work = Collections.unmodifiableSortedSet(new TreeSet<>(work));
  }

  public static CalendarYear of(
      int year, List<LocalDate> rest, List<LocalDate> work, boolean verified) {
    return new CalendarYear(
        year, new TreeSet<>(Set.copyOf(rest)), new TreeSet<>(Set.copyOf(work)), verified);
  }

  /** The days on which this year differs from plain weeks; what is misplaced changes nothing. */
  Stream<LocalDate> differing() {
    return Stream.concat(
        rest.stream().filter(day -> !WorkingCalendar.isWeekend(day)),
        work.stream().filter(WorkingCalendar::isWeekend));
  }
}
