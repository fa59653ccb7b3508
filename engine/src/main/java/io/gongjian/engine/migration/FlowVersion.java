package io.gongjian.engine.migration;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.PackReference;

/**
 * A flow in a version of its pack that cases run in.
 *
 * @param cases how many run
 */
public record FlowVersion(PackReference pack, FlowId flow, long cases) {}
