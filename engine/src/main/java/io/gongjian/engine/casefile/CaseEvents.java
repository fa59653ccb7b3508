package io.gongjian.engine.casefile;

import io.gongjian.engine.casefile.CaseEvent.Kind;
import io.gongjian.engine.clock.Ground;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the clocks of a case go by, told from how its flow read before and after a move. */
final class CaseEvents {

  private final Flow flow;
  private final CaseFile before;
  private final FlowReading after;
  private final LocalDate day;
  private final Ground ground;

  CaseEvents(Flow flow, CaseFile before, FlowReading after, LocalDate day, Ground ground) {
    this.flow = flow;
    this.before = before;
    this.after = after;
    this.day = day;
    this.ground = ground;
  }

  /** Those of a move, in the order in which they count. */
  List<CaseEvent> of(FlowAction action, WorkingCalendar calendar) {
    List<CaseEvent> events = new ArrayList<>();
    newly(StepKind.ACCEPT).map(CaseEvents::answer).ifPresent(kind -> events.add(event(kind)));
    paused(calendar).ifPresent(kind -> events.add(event(kind)));
    if (action instanceof FlowAction.Extend extend) {
      events.add(new CaseEvent(Kind.EXTENDED, day, extend.days(), ground));
    }
    stopped().ifPresent(kind -> events.add(event(kind)));
    return events;
  }

  private CaseEvent event(Kind kind) {
    return new CaseEvent(kind, day, 0, ground);
  }

  /** How a step of a kind ended by this move. */
  private Optional<StepOutcome> newly(StepKind kind) {
    return flow.steps().stream()
        .filter(step -> step.kind() == kind)
        .filter(step -> !before.reading().done().containsKey(step.id()))
        .flatMap(step -> Optional.ofNullable(after.done().get(step.id())).stream())
        .filter(outcome -> outcome != StepOutcome.SKIPPED)
        .findFirst();
  }

  private static Kind answer(StepOutcome outcome) {
    return switch (outcome) {
      case NOT_NEEDED -> Kind.NOT_NEEDED;
      case NOT_OURS -> Kind.NOT_OURS;
      case ACCEPTED, AGREE, OBJECT, APPROVE, REFUSE, DONE, SKIPPED -> Kind.ACCEPTED;
    };
  }

  private Optional<Kind> paused(WorkingCalendar calendar) {
    FlowState was = before.state();
    FlowState is = after.state();
    if (was == is) {
      return Optional.empty();
    }
    if (is == FlowState.SPECIAL) {
      return Optional.of(Kind.PAUSED);
    }
    if (is == FlowState.CORRECTING) {
      boolean accepted = before.ledger().acceptance(day, calendar).acceptedOn().isPresent();
      return Optional.of(accepted ? Kind.PAUSED : Kind.CORRECTION_TOLD);
    }
    if (is == FlowState.OPEN) {
      return Optional.of(before.ledger().isPaused() ? Kind.RESUMED : Kind.RECEIVED);
    }
    return Optional.empty();
  }

  /** The clock of the decision stops where it is decided; one taken back lets it go on. */
  private Optional<Kind> stopped() {
    boolean was = before.ledger().isStopped();
    boolean is = isDecided() || after.state().isClosed();
    if (was == is) {
      return Optional.empty();
    }
    return Optional.of(is ? Kind.STOPPED : Kind.REOPENED);
  }

  private boolean isDecided() {
    List<Step> decisions =
        flow.steps().stream().filter(step -> step.kind() == StepKind.DECIDE).toList();
    return !decisions.isEmpty()
        && decisions.stream().allMatch(step -> after.done().containsKey(step.id()))
        && decisions.stream()
            .map(step -> after.done().get(step.id()))
            .anyMatch(outcome -> outcome != StepOutcome.SKIPPED);
  }
}
