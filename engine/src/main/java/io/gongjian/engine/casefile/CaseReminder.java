package io.gongjian.engine.casefile;

import io.gongjian.engine.clock.Light;
import io.gongjian.engine.clock.WorkingCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody is reminded of a case: on the working day on which its light turns to one that asks
 * for something, and on the first after the day on which its acceptance was due.
 */
final class CaseReminder {

  /** How far ahead a day is looked for; what comes later is found when the case changes. */
  private static final int FARTHEST = 400;

  private static final Set<Light> ASKING = EnumSet.of(Light.AMBER, Light.RED, Light.OVERDUE);

  private final CaseFile file;
  private final WorkingCalendar calendar;

  CaseReminder(CaseFile file, WorkingCalendar calendar) {
    this.file = file;
    this.calendar = calendar;
  }

  /**
   * The first day after {@code day} on which something is to be told, if nothing happens before.
   */
  Optional<LocalDate> after(LocalDate day) {
    CaseClock now = CaseClock.of(file, day, calendar);
    if (file.state().isClosed() || now.due().isEmpty()) {
      return Optional.empty();
    }
    CaseClock before = now;
    for (int ahead = 1; ahead <= FARTHEST; ahead++) {
      LocalDate next = day.plusDays(ahead);
      if (!calendar.isWorked(next)) {
        continue;
      }
      CaseClock then = CaseClock.of(file, next, calendar);
      if (NoticeKind.ofTurn(before, then).isPresent()) {
        return Optional.of(next);
      }
      if (then.light().equals(Optional.of(Light.OVERDUE))) {
        return Optional.empty();
      }
      before = then;
    }
    return Optional.empty();
  }

  /** What is to be told on a day, of what has turned since the last working day. */
  Optional<NoticeKind> on(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (!calendar.isWorked(before) && before.isAfter(day.minusDays(FARTHEST))) {
      before = before.minusDays(1);
    }
    return NoticeKind.ofTurn(
        CaseClock.of(file, before, calendar), CaseClock.of(file, day, calendar));
  }

  static boolean asks(Light light) {
    return ASKING.contains(light);
  }
}
