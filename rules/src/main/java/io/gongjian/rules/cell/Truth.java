package io.gongjian.rules.cell;

/** How a condition or a row stands on what is known. */
public enum Truth {
  HOLDS,
  FAILS,
  /** Facts that are missing could make it hold or fail. */
  OPEN
}
