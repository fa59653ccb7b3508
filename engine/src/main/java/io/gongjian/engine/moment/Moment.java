package io.gongjian.engine.moment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a use case happens. It is taken once, so that what a use case keeps, the day whose law it
 * used and the number it gave never lie on both sides of midnight.
 *
 * @param at the instant
 * @param day the day it lies on where the clock is
 */
public record Moment(Instant at, LocalDate day) {

  public static Moment of(Clock clock) {
    Instant at = clock.instant();
    return new Moment(at, LocalDate.ofInstant(at, clock.getZone()));
  }
}
