package io.gongjian.engine.flow;

import java.util.Optional;
import java.util.function.Function;

/** Tells whether the condition of a step holds in a case, by the facts of that case. */
@FunctionalInterface
public interface TellCondition {

  /**
   * Tells it.
   *
   * @param outcomes how a step ended, as it stands now; empty for one that has not
   */
  ConditionTruth tell(Step step, Function<StepId, Optional<StepOutcome>> outcomes);
}
