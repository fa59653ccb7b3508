package io.gongjian.engine.clock;

import io.gongjian.engine.clock.ClockDay.Counting;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes through the days of a clock one by one, to tell why it shows what it shows. */
final class DayByDay {

  private final DayUnit unit;
  private final WorkingCalendar calendar;
  private final Deque<ClockEvent> ahead;
  private final List<ClockDay> days = new ArrayList<>();
  private Optional<ClockEvent.Pause> pause = Optional.empty();
  private long used;

  private DayByDay(ClockLedger ledger, WorkingCalendar calendar) {
    this.unit = ledger.limit().unit();
    this.calendar = calendar;
    this.ahead = new ArrayDeque<>(ledger.events());
  }

  static List<ClockDay> of(ClockLedger ledger, LocalDate through, WorkingCalendar calendar) {
    if (ledger.events().isEmpty()) {
      return List.of();
    }
    LocalDate start = ledger.events().get(0).day();
    LocalDate last =
        ledger.events().stream()
            .filter(event -> event instanceof ClockEvent.Stop && !event.day().isAfter(through))
            .map(ClockEvent::day)
            .findFirst()
            .orElse(through);
    DayByDay walk = new DayByDay(ledger, calendar);
    for (LocalDate day = start; !day.isAfter(last); day = day.plusDays(1)) {
      walk.tell(day, day.equals(start));
    }
    return List.copyOf(walk.days);
  }

  /** What happens on a day counts from the next one: it is told before it is taken. */
  private void tell(LocalDate day, boolean isStart) {
    DayKind kind = calendar.kind(day);
    Counting counting = isStart ? Counting.START : counting(kind);
    used += counting == Counting.COUNTED ? 1 : 0;
    Optional<ClockEvent.Pause> within = counting == Counting.PAUSED ? pause : Optional.empty();
    days.add(new ClockDay(day, kind, counting, used, within));
    while (!ahead.isEmpty() && ahead.element().day().equals(day)) {
      take(ahead.remove());
    }
  }

  private Counting counting(DayKind kind) {
    if (pause.isPresent()) {
      return Counting.PAUSED;
    }
    return unit == DayUnit.CALENDAR || kind.isWorked() ? Counting.COUNTED : Counting.REST;
  }

  private void take(ClockEvent event) {
    pause =
        event.match(
            start -> pause,
            Optional::of,
            resume -> Optional.empty(),
            extend -> pause,
            stop -> Optional.empty());
  }
}
