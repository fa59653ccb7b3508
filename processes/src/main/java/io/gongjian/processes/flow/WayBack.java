package io.gongjian.processes.flow;

import io.gongjian.engine.flow.StepId;
import java.util.List;

/**
 * A return after which the case comes back to where it was.
 *
 * @param target where it was sent to
 * @param reopened the steps that open at once when the target is done
 */
record WayBack(StepId target, List<StepId> reopened) {
  WayBack {
    reopened = List.copyOf(reopened);
  }
}
