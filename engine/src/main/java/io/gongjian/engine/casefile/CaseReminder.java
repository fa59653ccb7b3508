package io.gongjian.engine.casefile;

import io.gongjian.engine.clock.Light;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.moment.ChinaDay;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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

  /** The first day from {@code day} on with something to tell, that day itself among them. */
  Optional<LocalDate> from(LocalDate day) {
    return calendar.isWorked(day) && turned(workedBefore(day), day).isPresent()
        ? Optional.of(day)
        : after(day);
  }

  /**
   * The first day after {@code day} on which something is to be told, if nothing happens before.
   */
  Optional<LocalDate> after(LocalDate day) {
    CaseClock now = CaseClock.of(file, day, calendar);
    if (file.state().isClosed() || now.due().isEmpty()) {
      return Optional.empty();
    }
    CaseClock before =
        calendar.isWorked(day) ? now : CaseClock.of(file, workedBefore(day), calendar);
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

  /** What is to be told of what has turned from one day to another. */
  Optional<NoticeKind> turned(LocalDate since, LocalDate day) {
    return NoticeKind.ofTurn(
        CaseClock.of(file, since, calendar), CaseClock.of(file, day, calendar));
  }

  /**
   * The day from which nothing was told: that of the last row of the record before {@code today},
   * or the working day before it where no reminder was among the rows of that day.
   */
  LocalDate untold(List<RecordEntry> record, LocalDate today) {
    LocalDate last = ChinaDay.of(file.head().receivedAt());
    boolean isTold = false;
    for (RecordEntry entry : record) {
      LocalDate day = ChinaDay.of(entry.at());
      if (day.isBefore(today)) {
        isTold = isReminder(entry) || (isTold && day.equals(last));
        last = day;
      }
    }
    return isTold && calendar.isWorked(last) ? last : workedBefore(last);
  }

  private static boolean isReminder(RecordEntry entry) {
    return NoticeKind.named(entry.act()).filter(NoticeKind::isReminder).isPresent();
  }

  private LocalDate workedBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (!calendar.isWorked(before) && before.isAfter(day.minusDays(FARTHEST))) {
      before = before.minusDays(1);
    }
    return before;
  }

  static boolean asks(Light light) {
    return ASKING.contains(light);
  }
}
