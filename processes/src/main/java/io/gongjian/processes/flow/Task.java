package io.gongjian.processes.flow;

import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import java.util.Optional;

/**
 * A task that the one who asks may do now.
 *
 * @param holder whose task it is: the one who asks, or whom that one is deputy for
 */
record Task(RunningFlow running, Step step, Round round, Seat seat, PersonId holder, PersonId by) {

  /** True where the holder answers before the owner does. */
  boolean isHelping() {
    return seat.top().isPresent();
  }

  /** The seat as claimed by its owner where it can be, since acting claims it. */
  Seat taken() {
    return !isHelping() && round.sign() instanceof SignRule.One ? seat.takenBy(holder) : seat;
  }

  /** The case with this seat changed. */
  RunningFlow with(Seat changed) {
    return running.with(step, round.with(changed));
  }

  FlowAttempt done(RunningFlow changed) {
    return new FlowAttempt.Done(
        changed, holder.equals(by) ? Optional.empty() : Optional.of(holder));
  }
}
