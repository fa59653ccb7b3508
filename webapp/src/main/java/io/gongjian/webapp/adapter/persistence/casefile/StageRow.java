package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;

/**
 * Where a project stands in its stages, as it is stored.
 *
 * @param reading JSON of which stages are open and which are done
 */
public record StageRow(
    ProjectId project,
    FlowId flow,
    PackReference pack,
    FlowState state,
    String reading,
    String position,
    Instant begunAt,
    Instant changedAt) {}
