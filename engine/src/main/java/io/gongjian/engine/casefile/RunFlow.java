package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowRequest;

/** Runs the flows of cases, in the transaction of the caller. */
public interface RunFlow {

  /** Opens what comes first. */
  FlowMove begin(RunningCase at);

  /** Does what is asked, or refuses it. */
  FlowMove act(RunningCase at, FlowRequest request);
}
