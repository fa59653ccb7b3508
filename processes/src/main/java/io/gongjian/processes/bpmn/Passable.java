package io.gongjian.processes.bpmn;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepKind;

/** Which steps a case may pass by, and which may close it: only they need a choice. */
final class Passable {

  private final Flow flow;

  Passable(Flow flow) {
    this.flow = flow;
  }

  /**
   * True for a step that may be skipped or may stand when the case comes to it: one with a
   * condition, one of a block that is entered again, and one between a step and the one that it is
   * sent back to and comes back from at once.
   */
  boolean isPassed(Step step) {
    return !step.when().isEmpty()
        || step.block().isPresent()
        || flow.steps().stream()
            .filter(from -> from.afterReturn() == AfterReturn.BACK)
            .anyMatch(from -> isPassedOnTheWayTo(from, step));
  }

  private boolean isPassedOnTheWayTo(Step from, Step step) {
    return flow.before(from).contains(step)
        && from.returns().stream()
            .flatMap(id -> flow.find(id).stream())
            .anyMatch(target -> flow.before(step).contains(target));
  }

  static boolean mayClose(Step step) {
    return step.kind() == StepKind.ACCEPT || step.kind() == StepKind.DECIDE;
  }
}
