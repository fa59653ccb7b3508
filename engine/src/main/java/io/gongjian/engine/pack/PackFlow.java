package io.gongjian.engine.pack;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A flow as a pack says it.
 *
 * @param lanes each lane of its steps, in the order of the pack
 * @param promise the most working days that the whole way may take
 * @param places where each step stands
 */
public record PackFlow(
    Flow flow,
    LocalText title,
    Map<LaneId, Lane> lanes,
    Optional<Integer> promise,
    Map<StepId, Place> places) {

  public PackFlow {
    lanes = Collections.unmodifiableMap(new LinkedHashMap<>(lanes));
    places = Map.copyOf(places);
  }
}
