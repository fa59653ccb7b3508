package io.gongjian.engine.progress;

import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;

/**
 * Where a project stands in its stage flow. It is there from the first application on, and moved
 * whenever a case of the project ends or what is known of the project changes.
 *
 * @param pack the version of the pack that has the flow
 * @param position what its flow goes on from
 */
public record StageFile(
    ProjectId project,
    FlowId flow,
    PackReference pack,
    FlowReading reading,
    FlowPosition position,
    Instant begunAt,
    Instant changedAt) {}
