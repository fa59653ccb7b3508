package io.gongjian.engine.flow;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a case reads, whatever runs it: two that run the same case are compared by it.
 *
 * @param open step to who may act now, sorted; a claimed task names its claimer alone, and deputies
 *     are not named
 * @param waiting step to who acts only after another
 * @param done step to how it stands ended; one that was not needed is skipped
 */
public record FlowReading(
    FlowState state,
    Map<StepId, List<PersonId>> open,
    Map<StepId, List<PersonId>> waiting,
    Map<StepId, StepOutcome> done) {

  public FlowReading {
    open = Collections.unmodifiableMap(new TreeMap<>(open));
    waiting = Collections.unmodifiableMap(new TreeMap<>(waiting));
    done = Collections.unmodifiableMap(new TreeMap<>(done));
  }
}
