package io.gongjian.engine.migration;

import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.PackReference;

/** The cases of a flow in a version of its pack, which are to go into the version that serves. */
public record MigrationRequest(FlowId flow, PackReference from, MigrationAnswers answers) {}
