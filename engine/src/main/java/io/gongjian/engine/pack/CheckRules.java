package io.gongjian.engine.pack;

import java.util.List;

/**
 * Checks the cells of a pack's tables: whether they can be read, fit their facts, tie or leave
 * gaps.
 */
@FunctionalInterface
public interface CheckRules {

  /** Returns all faults of the rules of {@code pack}, none when they can be compiled. */
  List<PackFault> check(Pack pack);
}
