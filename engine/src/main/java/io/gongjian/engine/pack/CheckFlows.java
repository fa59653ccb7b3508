package io.gongjian.engine.pack;

import java.time.LocalDate;

/** Plays the scenarios that stand beside the flows of a pack. */
@FunctionalInterface
public interface CheckFlows {

  /**
   * Plays those of {@code pack} itself.
   *
   * @param day the day asked for a scenario that names none
   */
  PlayedFlows check(Pack pack, LocalDate day);
}
