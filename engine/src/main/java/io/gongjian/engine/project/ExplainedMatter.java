package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.pack.Pack;

/** Why a matter has its verdict in a determination. */
public record ExplainedMatter(Pack pack, Determination determination, Explanation explanation) {}
