package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a clock shows on a day. It is made anew for each day and never stored.
 *
 * @param limit with the extensions known on the day
 * @param used days counted, up to and with the day
 * @param gaps the years whose calendar it rests on without knowing it
 */
public record ClockReading(
    LocalDate asOf, ClockState state, ClockLimit limit, long used, List<CalendarGap> gaps) {

  public ClockReading {
    gaps = List.copyOf(gaps);
  }

  /** Days left of the limit; negative when more were used. */
  public long remaining() {
    return limit.days() - used;
  }

  /** The last day on which there is time; empty before the start and while paused. */
  public Optional<LocalDate> due() {
    return state.dueDay().map(DueDay::day);
  }

  /** Whether it stopped on the due day or before; empty while it has not stopped. */
  public Optional<Boolean> inTime() {
    return state instanceof ClockState.Stopped stopped
        ? Optional.of(stopped.inTime())
        : Optional.empty();
  }

  /** The light of the clock; empty when it has not started or has stopped. */
  public Optional<Light> light(LightBounds bounds) {
    return state.match(
        not -> Optional.empty(),
        running -> Optional.of(bounds.light(remaining())),
        paused -> Optional.of(Light.PAUSED),
        overdue -> Optional.of(Light.OVERDUE),
        stopped -> Optional.empty());
  }
}
