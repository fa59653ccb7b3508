package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.FlowMove.Moved;
import io.gongjian.engine.clock.Ground;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.moment.Moment;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Does the steps that the product itself does, as soon as they open: telling the applicant, handing
 * over to another system, making out a certificate. A step that waits for something elsewhere stays
 * open.
 */
final class CaseSteps {

  private static final Set<StepKind> AT_ONCE =
      EnumSet.of(StepKind.NOTIFY, StepKind.EXCHANGE, StepKind.ISSUE);

  private final RunFlow runFlow;

  CaseSteps(RunFlow runFlow) {
    this.runFlow = runFlow;
  }

  static FlowMoment moment(Moment moment) {
    LocalTime time = moment.at().atZone(ChinaDay.ZONE).toLocalTime();
    return new FlowMoment(moment.day(), Optional.of(time));
  }

  /** The case after all that the product does at once. */
  CaseChange bySystem(CaseChange change, RunningCase running, Moment moment) {
    CaseChange now = change;
    Optional<Step> next = next(now.file(), running.flow());
    while (next.isPresent()) {
      now = done(now, running, next.get(), moment);
      next = next(now.file(), running.flow());
    }
    return now;
  }

  private static Optional<Step> next(CaseFile file, Flow flow) {
    if (file.state() != FlowState.OPEN) {
      return Optional.empty();
    }
    return flow.steps().stream()
        .filter(step -> AT_ONCE.contains(step.kind()) && step.lane().isEmpty())
        .filter(step -> holders(file, step.id()).contains(PersonId.SYSTEM))
        .findFirst();
  }

  private static List<PersonId> holders(CaseFile file, StepId step) {
    return file.reading().open().getOrDefault(step, List.of());
  }

  private CaseChange done(CaseChange change, RunningCase running, Step step, Moment moment) {
    FlowAction action =
        new FlowAction.Complete(step.id(), Optional.of(StepOutcome.DONE), Optional.empty());
    CaseFile file = change.file();
    Moved moved =
        runFlow
            .act(at(running, file), new FlowRequest(PersonId.SYSTEM, moment(moment), action))
            .fold(
                one -> one,
                refusal -> {
                  throw new EngineException(
                      ErrorCode.UNEXPECTED,
                      "a step of the product is refused [" + step.id() + ", " + refusal + "]");
                });
    List<CaseEvent> events =
        new CaseEvents(running.flow(), file, moved.reading(), moment.day(), Ground.NONE)
            .of(action, WorkingCalendar.of(List.of()));
    HandlingState handling = Handling.after(file, running.flow(), action, moved.reading());
    return change
        .recorded(
            new RecordEntry(
                file.number(),
                change.nextSequence(),
                moment.at(),
                action.act().word(),
                Actor.system().account(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(step.id()),
                Optional.of(StepOutcome.DONE),
                List.of(),
                "",
                List.of(),
                handling == file.handling() ? Optional.empty() : Optional.of(handling),
                Optional.empty()))
        .moved(moved, events, handling, moment.at());
  }

  /** A case that goes on from where it stands now. */
  static RunningCase at(RunningCase running, CaseFile file) {
    return running.at(file.position());
  }
}
