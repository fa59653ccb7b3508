package io.gongjian.engine.pack;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.process.Milestone;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A flow as a pack says it.
 *
 * @param lanes each lane of its steps, in the order of the pack
 * @param promise the most working days that the whole way may take
 * @param milestones of a stage flow, what each of its steps waits for; none of a flow of cases
 * @param places where each step stands
 * @param scenarios cases of it, those of packs below too
 */
public record PackFlow(
    Flow flow,
    LocalText title,
    Map<LaneId, Lane> lanes,
    Optional<Integer> promise,
    Map<StepId, Milestone> milestones,
    Map<StepId, Place> places,
    List<PackFlowScenario> scenarios) {

  public PackFlow {
    lanes = Collections.unmodifiableMap(new LinkedHashMap<>(lanes));
    milestones = Collections.unmodifiableMap(new LinkedHashMap<>(milestones));
    places = Map.copyOf(places);
    scenarios = List.copyOf(scenarios);
  }

  /** The same flow with some of its scenarios. */
  public PackFlow with(List<PackFlowScenario> some) {
    return new PackFlow(flow, title, lanes, promise, milestones, places, some);
  }

  /** True for the flow of the stages of projects; cases go through the others. */
  public boolean isOfStages() {
    return !milestones.isEmpty();
  }
}
