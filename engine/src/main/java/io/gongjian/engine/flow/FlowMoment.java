package io.gongjian.engine.flow;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When something was done: a day, and the time where it is known. */
public record FlowMoment(LocalDate day, Optional<LocalTime> time) {

  public static FlowMoment of(LocalDate day) {
    return new FlowMoment(day, Optional.empty());
  }

  /** True when less than an hour lies between; where a time is not known, the day is the hour. */
  public boolean isWithinAnHourOf(FlowMoment other) {
    if (time.isEmpty() || other.time.isEmpty()) {
      return day.equals(other.day);
    }
    Duration between =
        Duration.between(day.atTime(time.get()), other.day.atTime(other.time.get())).abs();
    return between.compareTo(Duration.ofHours(1)) < 0;
  }
}
