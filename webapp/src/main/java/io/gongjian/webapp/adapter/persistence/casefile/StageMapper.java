package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** Statements on the stages of projects. */
public interface StageMapper {

  @Nullable StageRow stages(ProjectId project);

  @Nullable StageRow lockedStages(ProjectId project);

  void insertStages(StageRow row);

  int moveStages(StageRow row);
}
