package io.gongjian.engine.flow;

/** Whether a condition holds on what is known. */
public enum ConditionTruth {
  HOLDS,
  FAILS,
  /** What would settle it is not known; a step with such a condition opens. */
  UNKNOWN
}
