package io.gongjian.engine.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a clock by the words of the rules, a day at a time, and shares nothing with the product but
 * the events: the one to hold the product against. Only for ledgers that are one.
 */
record SlowClock(
    ClockLimit limit, List<ClockEvent> events, Set<LocalDate> rest, Set<LocalDate> work) {

  /** What it shows, as text: state, limit, used, due. */
  String asOf(LocalDate asOf) {
    List<ClockEvent> seen = events.stream().filter(one -> !one.day().isAfter(asOf)).toList();
    Optional<LocalDate> start = first(seen, ClockEvent.Start.class);
    int days =
        limit.days()
            + seen.stream()
                .mapToInt(one -> one instanceof ClockEvent.Extend more ? more.days() : 0)
                .sum();
    if (start.isEmpty()) {
      return "not_started " + days + " 0 null";
    }
    Optional<LocalDate> stop = first(seen, ClockEvent.Stop.class);
    LocalDate through = stop.orElse(asOf);
    int used = 0;
    for (LocalDate day = start.get().plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
      used += counts(day, seen, through) ? 1 : 0;
    }
    if (stop.isEmpty() && isPausedAfter(asOf, seen)) {
      return "paused " + days + " " + used + " null";
    }
    LocalDate due = due(start.get(), days, seen, through);
    String state =
        stop.isPresent()
            ? "stopped " + !stop.get().isAfter(due)
            : asOf.isAfter(due) ? "overdue" : "running";
    return state + " " + days + " " + used + " " + due;
  }

  private LocalDate due(LocalDate start, int days, List<ClockEvent> seen, LocalDate through) {
    LocalDate day = start;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      left -= counts(day, seen, through) ? 1 : 0;
    }
    while (limit.unit() == DayUnit.CALENDAR && !isWorked(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** What is seen last is the end of every pause: no day after it lies in one. */
  private boolean counts(LocalDate day, List<ClockEvent> seen, LocalDate through) {
    boolean isPaused = !day.isAfter(through) && isPausedAfter(day.minusDays(1), seen);
    return !isPaused && (limit.unit() == DayUnit.CALENDAR || isWorked(day));
  }

  private static boolean isPausedAfter(LocalDate day, List<ClockEvent> seen) {
    boolean paused = false;
    for (ClockEvent one : seen) {
      if (!one.day().isAfter(day)) {
        paused = one instanceof ClockEvent.Pause || (paused && !(one instanceof ClockEvent.Resume));
      }
    }
    return paused;
  }

  private boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? work.contains(day) : !rest.contains(day);
  }

  private static Optional<LocalDate> first(
      List<ClockEvent> seen, Class<? extends ClockEvent> kind) {
    return seen.stream().filter(kind::isInstance).map(ClockEvent::day).findFirst();
  }
}
