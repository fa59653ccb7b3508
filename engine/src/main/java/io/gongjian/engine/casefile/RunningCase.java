package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FindPeople;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.TellCondition;
import java.util.Optional;

/**
 * A case, or a project in its stages, with all that its flow asks for.
 *
 * @param conditions tells the conditions of its steps
 * @param people finds who has a lane
 * @param position empty before the flow has begun
 */
public record RunningCase(
    FlowKey key,
    Flow flow,
    TellCondition conditions,
    FindPeople people,
    Optional<FlowPosition> position) {

  /** The same where it stands now. */
  public RunningCase at(FlowPosition now) {
    return new RunningCase(key, flow, conditions, people, Optional.of(now));
  }
}
