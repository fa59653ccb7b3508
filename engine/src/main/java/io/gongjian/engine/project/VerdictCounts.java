package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.Verdict;

/** How many matters have each verdict. */
public record VerdictCounts(int required, int open, int notRequired) {

  public static VerdictCounts of(Determination determination) {
    return new VerdictCounts(
        count(determination, Verdict.REQUIRED),
        count(determination, Verdict.UNKNOWN),
        count(determination, Verdict.NOT_REQUIRED));
  }

  private static int count(Determination determination, Verdict verdict) {
    return (int)
        determination.matters().stream().filter(result -> result.verdict() == verdict).count();
  }
}
