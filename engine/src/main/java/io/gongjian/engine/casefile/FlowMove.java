package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.PersonId;
import java.util.Optional;
import java.util.function.Function;

/** What came of an action in a flow. */
public sealed interface FlowMove {

  /**
   * It was done.
   *
   * @param reading how the case reads then
   * @param forWhom whose task it was, where a deputy acted
   */
  record Moved(FlowPosition position, FlowReading reading, Optional<PersonId> forWhom)
      implements FlowMove {}

  /** It was refused, and nothing changed. */
  record Refused(FlowRefusal refusal) implements FlowMove {}

  /** Takes the way that fits. */
  default <R> R fold(Function<Moved, R> moved, Function<FlowRefusal, R> refused) {
    return this instanceof Moved one ? moved.apply(one) : refused.apply(((Refused) this).refusal());
  }
}
