package io.gongjian.engine.casefile;

import io.gongjian.engine.casefile.CaseEvent.Kind;
import io.gongjian.engine.clock.Acceptance;
import io.gongjian.engine.clock.AcceptanceAnswer;
import io.gongjian.engine.clock.ClockEvent;
import io.gongjian.engine.clock.ClockLedger;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.LedgerOutcome;
import io.gongjian.engine.clock.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events of a case that its clocks go by, in the order in which they were recorded. Acceptance
 * and the clock of the decision are read from it for any day, and never kept.
 */
public record CaseLedger(List<CaseEvent> events) {

  private static final Map<Kind, AcceptanceAnswer.Kind> ANSWERS =
      Map.of(
          Kind.ACCEPTED, AcceptanceAnswer.Kind.ACCEPTED,
          Kind.CORRECTION_TOLD, AcceptanceAnswer.Kind.CORRECTION,
          Kind.NOT_NEEDED, AcceptanceAnswer.Kind.NOT_NEEDED,
          Kind.NOT_OURS, AcceptanceAnswer.Kind.NOT_OURS);

  public CaseLedger {
    events = List.copyOf(events);
    if (events.isEmpty() || events.get(0).kind() != Kind.RECEIVED) {
      throw new IllegalArgumentException("a case that was not received");
    }
  }

  /** Of a case that was just handed in. */
  public static CaseLedger received(LocalDate day) {
    return new CaseLedger(List.of(new CaseEvent(Kind.RECEIVED, day)));
  }

  public CaseLedger with(CaseEvent event) {
    List<CaseEvent> more = new ArrayList<>(events);
    more.add(event);
    return new CaseLedger(more);
  }

  /** How its acceptance stands on a day; what was recorded later is not seen. */
  public Acceptance acceptance(LocalDate asOf, WorkingCalendar calendar) {
    LocalDate received = events.get(0).day();
    Optional<AcceptanceAnswer> answer = Optional.empty();
    for (CaseEvent event : seen(asOf)) {
      AcceptanceAnswer.Kind told = ANSWERS.get(event.kind());
      if (told != null && answer.isEmpty()) {
        answer = Optional.of(new AcceptanceAnswer(event.day(), told));
      } else if (event.kind() == Kind.RECEIVED && isCorrection(answer)) {
        received = event.day();
        answer = Optional.empty();
      }
    }
    return Acceptance.asOf(asOf, received, answer, calendar);
  }

  private static boolean isCorrection(Optional<AcceptanceAnswer> answer) {
    return answer.filter(one -> one.kind() == AcceptanceAnswer.Kind.CORRECTION).isPresent();
  }

  /** The clock of the decision under a limit; empty while the case is not accepted. */
  public Optional<ClockLedger> decision(
      ClockLimit limit, LocalDate asOf, WorkingCalendar calendar) {
    return acceptance(asOf, calendar).acceptedOn().map(start -> decision(limit, start, asOf));
  }

  private ClockLedger decision(ClockLimit limit, LocalDate start, LocalDate asOf) {
    ClockLedger ledger = grown(ClockLedger.empty(limit), new ClockEvent.Start(start));
    for (CaseEvent event : standing(asOf)) {
      Optional<ClockEvent> of = clockEvent(event);
      if (of.isPresent()) {
        ledger = grown(ledger, of.get());
      }
    }
    return ledger;
  }

  /** What cannot stand there was told to a case that was deemed accepted afterwards. */
  private static ClockLedger grown(ClockLedger ledger, ClockEvent event) {
    LedgerOutcome outcome = ledger.with(event);
    return outcome.asKept().orElse(ledger);
  }

  private static Optional<ClockEvent> clockEvent(CaseEvent event) {
    return switch (event.kind()) {
      case PAUSED -> Optional.of(new ClockEvent.Pause(event.day(), event.ground()));
      case RESUMED -> Optional.of(new ClockEvent.Resume(event.day(), event.ground()));
      case EXTENDED ->
          Optional.of(new ClockEvent.Extend(event.day(), event.days(), event.ground()));
      case STOPPED -> Optional.of(new ClockEvent.Stop(event.day(), event.ground()));
      case RECEIVED, ACCEPTED, CORRECTION_TOLD, NOT_NEEDED, NOT_OURS, REOPENED -> Optional.empty();
    };
  }

  /** The day of the decision, or of another end, as it stood on a day. */
  Optional<LocalDate> decidedOn(LocalDate asOf) {
    return standing(asOf).stream()
        .filter(event -> event.kind() == Kind.STOPPED)
        .map(CaseEvent::day)
        .reduce((one, next) -> next);
  }

  /** True while the clock of the decision is halted. */
  boolean isPaused() {
    boolean paused = false;
    for (CaseEvent event : events) {
      paused = event.kind() == Kind.PAUSED || (paused && event.kind() != Kind.RESUMED);
    }
    return paused;
  }

  /** True when it was decided, or ended otherwise. */
  boolean isStopped() {
    boolean stopped = false;
    for (CaseEvent event : events) {
      stopped = event.kind() == Kind.STOPPED || (stopped && event.kind() != Kind.REOPENED);
    }
    return stopped;
  }

  /** Those until a day, without stops that were taken back. */
  private List<CaseEvent> standing(LocalDate asOf) {
    List<CaseEvent> standing = new ArrayList<>();
    for (CaseEvent event : seen(asOf)) {
      if (event.kind() == Kind.REOPENED) {
        standing.removeIf(one -> one.kind() == Kind.STOPPED);
      } else {
        standing.add(event);
      }
    }
    return standing;
  }

  private List<CaseEvent> seen(LocalDate asOf) {
    return events.stream().filter(event -> !event.day().isAfter(asOf)).toList();
  }
}
