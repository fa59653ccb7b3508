package io.gongjian.engine.flow;

/** What happens when the step to which it was sent back is done again. */
public enum AfterReturn {
  /** Everything after it is done again. */
  THROUGH,
  /** The step that sent it back opens again at once; what was done between stands. */
  BACK
}
