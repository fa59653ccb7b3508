package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FindPeople;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.RecordLine;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.TellCondition;
import java.util.Optional;

/**
 * Plays a flow as its step table says. A state goes in with what somebody asks, and comes out with
 * a line of the record more, or a refusal; nothing is kept in between.
 *
 * <p>What the words of the table leave open is read so:
 *
 * <ul>
 *   <li>Handing on, delegating and asking signers takes a task that a whole lane could take, as
 *       answering does; reading, pausing and extending does not.
 *   <li>A task that was transferred is the other's alone, who has not claimed it by that.
 *   <li>A signer asked beside one who was asked after another answers with that one.
 *   <li>Days of a deputyship count from the first to the last; a deputy needs no part in the case.
 *   <li>What is kept stands also where a branch is done again from within.
 * </ul>
 */
public final class ActingInFlow {

  private final Flow flow;
  private final Course course;
  private final Rights rights;

  /**
   * Makes an interpreter of a flow.
   *
   * @param conditions tells the conditions of its steps in the case that is played
   * @param people finds who has a lane
   */
  public ActingInFlow(Flow flow, TellCondition conditions, FindPeople people) {
    this.flow = flow;
    this.course = new Course(flow, conditions, people);
    this.rights = new Rights(course);
  }

  /** A case that has just been handed in. */
  public RunningFlow begun() {
    return course.begun(RunningFlow.fresh(flow));
  }

  /** Does what is asked, or refuses it. */
  public FlowAttempt act(RunningFlow running, FlowRequest request) {
    if (running.state().isClosed()) {
      return FlowAttempt.refused(FlowRefusal.CLOSED);
    }
    if (isPaused(running, request.action())) {
      return FlowAttempt.refused(FlowRefusal.PAUSED);
    }
    return request
        .action()
        .accept(new OneAction(course, rights, running, request))
        .fold(
            done ->
                new FlowAttempt.Done(
                    done.running().recorded(new RecordLine(request, done.forWhom())),
                    done.forWhom()),
            FlowAttempt::refused);
  }

  private boolean isPaused(RunningFlow running, FlowAction action) {
    if (running.state() == FlowState.CORRECTING) {
      return !action.act().isPossibleInCorrection();
    }
    Optional<StepKind> kind = action.about().map(flow::step).map(step -> step.kind());
    return running
        .pause()
        .asSpecial()
        .filter(
            special ->
                !action
                    .act()
                    .isPossibleInSpecial(
                        kind.filter(one -> one.word().equals(special.kind())).isPresent()))
        .isPresent();
  }
}
