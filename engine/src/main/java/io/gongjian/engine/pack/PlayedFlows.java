package io.gongjian.engine.pack;

import java.util.List;

/**
 * What became of the scenarios of the flows of a pack.
 *
 * @param faults the failed ones
 * @param scenarios how many were played
 * @param passed how many of these passed
 */
public record PlayedFlows(List<PackFault> faults, int scenarios, int passed) {

  /** Nothing was played. */
  public static final PlayedFlows NONE = new PlayedFlows(List.of(), 0, 0);

  public PlayedFlows {
    faults = List.copyOf(faults);
  }
}
