package io.gongjian.engine.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which days are worked: weekdays, less the rest days of the years that are known, and the days of
 * their weekends that are shifted to work. Where no year is known, weekdays are; {@link #gaps}
 * tells that. Counting costs the same however many days lie between.
 */
public final class WorkingCalendar {

  private static final int WEEK = 7;
  private static final int WORKED_OF_WEEK = 5;

  /** What makes the first Monday of the epoch day 0 of weeks: 1970-01-01 was a Thursday. */
  private static final int TO_MONDAY = 3;

  private final NavigableMap<Integer, CalendarYear> years;

  /** The days on which the calendar differs from plain weeks, in order. */
  private final long[] differing;

  /** How many more days than weekdays are worked, up to and with the day of the same place. */
  private final long[] surplus;

  private final long least;
  private final long most;

  private WorkingCalendar(NavigableMap<Integer, CalendarYear> years) {
    this.years = years;
    this.differing =
        years.values().stream()
            .flatMap(CalendarYear::differing)
            .mapToLong(LocalDate::toEpochDay)
            .sorted()
            .toArray();
    this.surplus = new long[differing.length];
    long sum = 0;
    for (int place = 0; place < differing.length; place++) {
      sum += isWeekend(LocalDate.ofEpochDay(differing[place])) ? 1 : -1;
      surplus[place] = sum;
    }
    this.least = Math.min(0, Arrays.stream(surplus).min().orElse(0));
    this.most = Math.max(0, Arrays.stream(surplus).max().orElse(0));
  }

  /** The calendar of some years; the last of two for one year is taken. */
  public static WorkingCalendar of(Collection<CalendarYear> years) {
    NavigableMap<Integer, CalendarYear> byYear = new TreeMap<>();
    years.forEach(year -> byYear.put(year.year(), year));
    return new WorkingCalendar(byYear);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  public boolean isWorked(LocalDate day) {
    return kind(day).isWorked();
  }

  public DayKind kind(LocalDate day) {
    boolean differs = Arrays.binarySearch(differing, day.toEpochDay()) >= 0;
    if (isWeekend(day)) {
      return differs ? DayKind.SHIFTED : DayKind.WEEKEND;
    }
    return differs ? DayKind.HOLIDAY : DayKind.WEEKDAY;
  }

  /** How many days are worked after {@code after}, up to and with {@code through}. */
  public long worked(LocalDate after, LocalDate through) {
    return worked(through.toEpochDay()) - worked(after.toEpochDay());
  }

  /** The day that is worked as the {@code count}-th after {@code after}. */
  public LocalDate workedAfter(LocalDate after, long count) {
    if (count < 1) {
      throw new IllegalArgumentException("no day is worked as number [" + count + "]");
    }
    long wanted = worked(after.toEpochDay()) + count;
    long low = weekday(wanted - most);
    long high = weekday(wanted - least);
    while (low < high) {
      long middle = Math.floorDiv(low + high, 2L);
      if (worked(middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return LocalDate.ofEpochDay(low);
  }

  /** The day itself where it is worked, else the next one that is. */
  public LocalDate workedFrom(LocalDate day) {
    return workedAfter(day.minusDays(1), 1);
  }

  /** What is not known of the years of these days. */
  public List<CalendarGap> gaps(LocalDate from, LocalDate through) {
    int last = through.getYear();
    int next = from.getYear();
    if (next > last) {
      return List.of();
    }
    List<CalendarGap> gaps = new ArrayList<>();
    for (CalendarYear known : years.subMap(next, true, last, true).values()) {
      if (known.year() > next) {
        gaps.add(new CalendarGap(next, known.year() - 1, CalendarGap.Kind.NO_CALENDAR));
      }
      if (!known.verified()) {
        gaps.add(new CalendarGap(known.year(), known.year(), CalendarGap.Kind.NOT_VERIFIED));
      }
      next = known.year() + 1;
    }
    if (next <= last) {
      gaps.add(new CalendarGap(next, last, CalendarGap.Kind.NO_CALENDAR));
    }
    return gaps;
  }

  /** Days worked up to and with an epoch day, from a day long ago. */
  private long worked(long day) {
    return weekdays(day) + surplus(day);
  }

  private long surplus(long day) {
    int place = Arrays.binarySearch(differing, day);
    int before = place >= 0 ? place : -place - 2;
    return before < 0 ? 0 : surplus[before];
  }

  private static long weekdays(long day) {
    long sinceMonday = day + TO_MONDAY;
    long ofWeek = Math.min(Math.floorMod(sinceMonday, WEEK) + 1L, WORKED_OF_WEEK);
    return Math.floorDiv(sinceMonday, WEEK) * WORKED_OF_WEEK + ofWeek;
  }

  /** The weekday up to which there are {@code count} weekdays. */
  private static long weekday(long count) {
    long weeks = Math.floorDiv(count - 1, WORKED_OF_WEEK);
    return weeks * WEEK + Math.floorMod(count - 1, WORKED_OF_WEEK) - TO_MONDAY;
  }
}
