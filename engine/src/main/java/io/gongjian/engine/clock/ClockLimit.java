package io.gongjian.engine.clock;

import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.TimeLimit;
import java.util.Optional;

/** How many days a clock gives, and which days it counts. */
public record ClockLimit(int days, DayUnit unit) {

  public ClockLimit {
    if (days < 1) {
      throw new IllegalArgumentException("not a limit [" + days + "]");
    }
  }

  public static ClockLimit working(int days) {
    return new ClockLimit(days, DayUnit.WORKING);
  }

  public static ClockLimit calendar(int days) {
    return new ClockLimit(days, DayUnit.CALENDAR);
  }

  /** The same limit for a clock; empty for one at once or in months, which no clock counts. */
  public static Optional<ClockLimit> of(TimeLimit limit) {
    if (limit.unit() == LimitUnit.WORKING) {
      return Optional.of(working(limit.count()));
    }
    return limit.unit() == LimitUnit.CALENDAR
        ? Optional.of(calendar(limit.count()))
        : Optional.empty();
  }

  /** This limit with more days. */
  public ClockLimit plus(int more) {
    return new ClockLimit(Math.addExact(days, more), unit);
  }
}
