package io.gongjian.engine.clock;

import io.gongjian.engine.clock.ClockCourse.Stretch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Counts the days of a course by stretches, not by days. */
record ClockCount(ClockLimit given, ClockCourse course, WorkingCalendar calendar) {

  ClockReading asOf(LocalDate day) {
    ClockLimit limit = course.extension() == 0 ? given : given.plus(course.extension());
    if (course.start().isEmpty()) {
      return new ClockReading(day, new ClockState.NotStarted(), limit, 0, List.of());
    }
    Optional<DueDay> due = course.runningSince().map(since -> due(limit, since));
    ClockState state = due.map(last -> state(last, day)).orElseGet(this::paused);
    LocalDate through = course.stop().orElse(day);
    return new ClockReading(
        day, state, limit, used(through), gaps(course.start().get(), through, due));
  }

  private ClockState state(DueDay due, LocalDate day) {
    if (course.stop().isPresent()) {
      return new ClockState.Stopped(course.stop().get(), due);
    }
    return day.isAfter(due.day()) ? new ClockState.Overdue(due) : new ClockState.Running(due);
  }

  private ClockState paused() {
    ClockEvent.Pause pause = course.pause().orElseThrow();
    return new ClockState.Paused(pause.day(), pause.ground());
  }

  private long used(LocalDate through) {
    long used = 0;
    for (Stretch stretch : course.closed()) {
      used += counted(stretch.after(), stretch.through());
    }
    return used + course.runningSince().map(since -> counted(since, through)).orElse(0L);
  }

  private long counted(LocalDate after, LocalDate through) {
    return given.unit() == DayUnit.WORKING
        ? calendar.worked(after, through)
        : ChronoUnit.DAYS.between(after, through);
  }

  private DueDay due(ClockLimit limit, LocalDate since) {
    long left = limit.days();
    for (Stretch stretch : course.closed()) {
      long counted = counted(stretch.after(), stretch.through());
      if (left <= counted) {
        return due(stretch.after(), left);
      }
      left -= counted;
    }
    return due(since, left);
  }

  private DueDay due(LocalDate after, long left) {
    if (given.unit() == DayUnit.WORKING) {
      LocalDate day = calendar.workedAfter(after, left);
      return new DueDay(day, day);
    }
    LocalDate last = after.plusDays(left);
    return new DueDay(last, calendar.workedFrom(last));
  }

  /** A limit in calendar days asks the calendar only whether its last day is a rest day. */
  private List<CalendarGap> gaps(LocalDate start, LocalDate through, Optional<DueDay> due) {
    if (given.unit() == DayUnit.CALENDAR) {
      return due.map(last -> calendar.gaps(last.counted(), last.day())).orElse(List.of());
    }
    LocalDate last = due.map(DueDay::day).filter(through::isBefore).orElse(through);
    return calendar.gaps(start.plusDays(1), last);
  }
}
