package io.gongjian.engine.flow;

/** How many of a lane act in a step. */
public sealed interface SignRule {

  /** Any person of the lane may claim it, one acts. */
  record One() implements SignRule {}

  /** 或签: all are asked, the first answer counts. */
  record Any() implements SignRule {}

  /** 会签: everyone must agree, the first objection ends it. */
  record All() implements SignRule {}

  /**
   * It ends when at least so many have agreed, or can no longer.
   *
   * @param percent of all who are asked, 1 to 100
   */
  record Share(int percent) implements SignRule {
    public Share {
      if (percent < 1 || percent > 100) {
        throw new IllegalArgumentException("not a share [" + percent + "]");
      }
    }
  }
}
