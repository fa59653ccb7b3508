package io.gongjian.engine.project;

import java.util.Optional;

/**
 * Finds a project and keeps it, and what is known of it, as it is until the transaction ends.
 * Others may hold it too. Whoever will change it locks it at once with {@link LockProject}: two who
 * hold it and then want to change it would wait for one another.
 */
@FunctionalInterface
public interface HoldProject {
  Optional<Project> hold(ProjectId id);
}
