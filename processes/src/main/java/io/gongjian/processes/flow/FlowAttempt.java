package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.PersonId;
import java.util.Optional;
import java.util.function.Function;

/** What came of an action. */
public sealed interface FlowAttempt {

  /**
   * It was done.
   *
   * @param running the case as it stands now
   * @param forWhom whose task it was, where a deputy acted
   */
  record Done(RunningFlow running, Optional<PersonId> forWhom) implements FlowAttempt {
    @Override
    public <R> R fold(Function<Done, R> done, Function<FlowRefusal, R> refused) {
      return done.apply(this);
    }
  }

  /** It was refused; the case stands as before. */
  record Refused(FlowRefusal why) implements FlowAttempt {
    @Override
    public <R> R fold(Function<Done, R> done, Function<FlowRefusal, R> refused) {
      return refused.apply(why);
    }
  }

  /** It was done by oneself, or by nobody in particular. */
  static FlowAttempt done(RunningFlow running) {
    return new Done(running, Optional.empty());
  }

  static FlowAttempt refused(FlowRefusal why) {
    return new Refused(why);
  }

  /** Takes the way that fits. */
  <R> R fold(Function<Done, R> done, Function<FlowRefusal, R> refused);
}
