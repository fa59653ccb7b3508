package io.gongjian.engine.project;

import java.util.List;

/** Adds records to what is known of a project and gives it its next version. */
@FunctionalInterface
public interface StoreFacts {

  /**
   * Stores {@code records} and {@code project} as it is with them.
   *
   * @throws io.gongjian.engine.error.EngineException when the stored version is not the one before
   *     {@code project}'s
   */
  void store(Project project, List<FactRecord> records);
}
