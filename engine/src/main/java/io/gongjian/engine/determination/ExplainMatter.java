package io.gongjian.engine.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;

/** Explains the applicability on one matter, on demand. */
@FunctionalInterface
public interface ExplainMatter {

  /** Explains {@code matter} of a determination that was made with {@code pack}. */
  Explanation explain(Pack pack, Determination determination, MatterId matter);
}
