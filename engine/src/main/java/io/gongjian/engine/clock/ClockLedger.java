package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A limit with all that happened to it, in the order of days; of one day, the start stands first
 * and the rest as given. What a clock shows is computed from it for any day, over a calendar, and
 * never kept.
 */
public final class ClockLedger {

  private static final Comparator<ClockEvent> IN_ORDER =
      Comparator.comparing(ClockEvent::day)
          .thenComparing(event -> !(event instanceof ClockEvent.Start));

  private final ClockLimit limit;
  private final List<ClockEvent> events;

  private ClockLedger(ClockLimit limit, List<ClockEvent> events) {
    this.limit = limit;
    this.events = List.copyOf(events);
  }

  /** A ledger without events. */
  public static ClockLedger empty(ClockLimit limit) {
    return new ClockLedger(limit, List.of());
  }

  /** The ledger of these events, given in any order; or which of them cannot stand in it. */
  public static LedgerOutcome of(ClockLimit limit, List<ClockEvent> events) {
    List<Integer> places =
        IntStream.range(0, events.size())
            .boxed()
            .sorted(Comparator.comparing(events::get, IN_ORDER))
            .toList();
    ClockCourse course = new ClockCourse();
    List<ClockEvent> ordered = new ArrayList<>();
    for (int place : places) {
      ClockEvent event = events.get(place);
      Optional<LedgerFault> hindrance = course.hindrance(event);
      if (hindrance.isPresent()) {
        return new LedgerOutcome.Refused(hindrance.get(), place, event);
      }
      course.with(event);
      ordered.add(event);
    }
    return new LedgerOutcome.Kept(new ClockLedger(limit, ordered));
  }

  /** The ledger with one more event, which may be of an earlier day than those that it has. */
  public LedgerOutcome with(ClockEvent event) {
    List<ClockEvent> more = new ArrayList<>(events);
    more.add(event);
    return of(limit, more);
  }

  /** The same events under another limit, such as the one that was promised. */
  public ClockLedger under(ClockLimit other) {
    return new ClockLedger(other, events);
  }

  /** The limit without extensions. */
  public ClockLimit limit() {
    return limit;
  }

  public List<ClockEvent> events() {
    return events;
  }

  /** What the clock shows on {@code day}; events after that day are not seen. */
  public ClockReading asOf(LocalDate day, WorkingCalendar calendar) {
    return new ClockCount(limit, courseUntil(day), calendar).asOf(day);
  }

  /**
   * Why it shows that: a line for each day from the start up to and with {@code day}, or up to the
   * stop; none before the start.
   */
  public List<ClockDay> days(LocalDate day, WorkingCalendar calendar) {
    return DayByDay.of(this, day, calendar);
  }

  private ClockCourse courseUntil(LocalDate day) {
    ClockCourse course = new ClockCourse();
    for (ClockEvent event : events) {
      if (event.day().isAfter(day)) {
        break;
      }
      course.with(event);
    }
    return course;
  }
}
