package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How a clock stands on the day of a reading. */
public sealed interface ClockState {

  /** Nothing has begun yet. */
  record NotStarted() implements ClockState {}

  /** There is time until the due day. */
  record Running(DueDay due) implements ClockState {}

  /** A pause is open, and there is no due day. */
  record Paused(LocalDate since, Ground ground) implements ClockState {}

  /** The due day is over. */
  record Overdue(DueDay due) implements ClockState {}

  /** It has ended. */
  record Stopped(LocalDate on, DueDay due) implements ClockState {

    /** True when it ended on the due day or before. */
    public boolean inTime() {
      return !on.isAfter(due.day());
    }
  }

  /** Takes the way of the kind. */
  default <R> R match(
      Function<NotStarted, R> notStarted,
      Function<Running, R> running,
      Function<Paused, R> paused,
      Function<Overdue, R> overdue,
      Function<Stopped, R> stopped) {
    if (this instanceof NotStarted one) {
      return notStarted.apply(one);
    } else if (this instanceof Running one) {
      return running.apply(one);
    } else if (this instanceof Paused one) {
      return paused.apply(one);
    } else if (this instanceof Overdue one) {
      return overdue.apply(one);
    }
    return stopped.apply((Stopped) this);
  }

  /** The word used in files and in the API. */
  default String word() {
    return match(
        not -> "not_started",
        running -> "running",
        paused -> "paused",
        overdue -> "overdue",
        stopped -> "stopped");
  }

  /** The due day, where there is one. */
  default Optional<DueDay> dueDay() {
    return match(
        not -> Optional.empty(),
        running -> Optional.of(running.due),
        paused -> Optional.empty(),
        overdue -> Optional.of(overdue.due),
        stopped -> Optional.of(stopped.due));
  }
}
