package io.gongjian.processes.camunda;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What conditions of BPMN may ask, answered by how the case reads after the action that is carried
 * out in this thread. Outside of an action nothing moves, so that nothing is answered.
 */
final class FlowQuestions {

  private static final ThreadLocal<@Nullable FlowReading> ASKED = new ThreadLocal<>();

  /** Carries something out; meanwhile this is how the case reads. */
  <T> T during(FlowReading after, Supplier<T> move) {
    ASKED.set(after);
    try {
      return move.get();
    } finally {
      ASKED.remove();
    }
  }

  /** True for a step that is to be opened where the case comes to it; others are passed by. */
  boolean opens(String step) {
    return reading().open().containsKey(new StepId(step));
  }

  /** True for a step that ended the case. */
  boolean closes(String step) {
    FlowReading reading = reading();
    return reading.state().isClosed()
        && reading.done().getOrDefault(new StepId(step), StepOutcome.SKIPPED).closes();
  }

  private FlowReading reading() {
    @Nullable FlowReading reading = ASKED.get();
    if (reading == null) {
      throw new EngineException(ErrorCode.FLOW_ENGINE_DISAGREES, "a token moves by itself");
    }
    return reading;
  }
}
