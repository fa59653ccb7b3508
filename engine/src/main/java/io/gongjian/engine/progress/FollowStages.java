package io.gongjian.engine.progress;

import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;

/** Moves projects through their stage flows, in the transaction of the caller. */
public interface FollowStages {

  /** Begins the stage flow of a project that is locked, where it has not begun. */
  void begin(Project project, Moment moment);

  /**
   * Follows what has become known of a project that is locked; begins its stage flow where it has
   * cases, and until now nothing told which flow it is.
   */
  void know(Project project, Moment moment);

  /** Follows what a project has reached, where its stage flow has begun. */
  void follow(ProjectId project, Moment moment);
}
