package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepKind;
import java.util.EnumSet;
import java.util.Set;

/** Which state of the data standard a move leads to. */
final class Handling {

  /** What shows that somebody works on it. */
  private static final Set<FlowAct> WORK =
      EnumSet.of(FlowAct.CLAIM, FlowAct.COMPLETE, FlowAct.READ);

  private Handling() {}

  static HandlingState after(CaseFile before, Flow flow, FlowAction action, FlowReading reading) {
    HandlingState was = before.handling();
    return switch (reading.state()) {
      case APPROVED -> HandlingState.APPROVED;
      case REFUSED -> HandlingState.REFUSED;
      case NOT_NEEDED -> HandlingState.NOT_NEEDED;
      case NOT_OURS -> HandlingState.NOT_OURS;
      case WITHDRAWN -> HandlingState.WITHDRAWN;
      case CORRECTING -> HandlingState.CORRECTION_BEGUN;
      case SPECIAL -> HandlingState.SPECIAL_BEGUN;
      case OPEN -> open(before, was, flow, action, reading);
    };
  }

  private static HandlingState open(
      CaseFile before, HandlingState was, Flow flow, FlowAction action, FlowReading reading) {
    if (before.state() == FlowState.CORRECTING) {
      return HandlingState.CORRECTION_ENDED;
    }
    if (before.state() == FlowState.SPECIAL) {
      return HandlingState.SPECIAL_ENDED;
    }
    boolean atAcceptance =
        action
            .about()
            .flatMap(flow::find)
            .filter(step -> step.kind() == StepKind.ACCEPT)
            .isPresent();
    if (atAcceptance && action.act() == FlowAct.COMPLETE) {
      return isAccepted(flow, reading) ? HandlingState.ACCEPTED : was;
    }
    return !atAcceptance && WORK.contains(action.act()) && was != HandlingState.RECEIVED
        ? HandlingState.HANDLING
        : was;
  }

  private static boolean isAccepted(Flow flow, FlowReading reading) {
    return flow.steps().stream()
        .filter(step -> step.kind() == StepKind.ACCEPT)
        .allMatch(step -> reading.done().containsKey(step.id()));
  }
}
