package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Tasks of several cases that are to get another holder.
 *
 * @param to who gets them; empty for the one who asks, who claims them
 * @param trial true to be told what would come of it while nothing is done
 */
public record AssignTasks(List<CaseTask> tasks, Optional<PersonId> to, boolean trial) {

  /** As many tasks are given at once. */
  public static final int MOST = 50;

  public AssignTasks {
    tasks = List.copyOf(tasks);
  }
}
