package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.pack.Pack;

/**
 * Why a matter has its applicability in a determination.
 *
 * @param differs true when the determination was kept, and made again is not what its receipt says:
 *     the applicability is the kept one, the rows are those of today
 */
public record ExplainedMatter(
    Pack pack, Determination determination, Explanation explanation, boolean differs) {}
