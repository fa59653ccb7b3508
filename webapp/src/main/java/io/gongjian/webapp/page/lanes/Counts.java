package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.Verdict;
import java.util.Collection;

/** How many matters are required, open and not required. */
public final class Counts {

  private final long required;
  private final long open;
  private final long dropped;

  private Counts(long required, long open, long dropped) {
    this.required = required;
    this.open = open;
    this.dropped = dropped;
  }

  public static Counts of(Collection<MatterResult> results) {
    return new Counts(
        count(results, Verdict.REQUIRED),
        count(results, Verdict.UNKNOWN),
        count(results, Verdict.NOT_REQUIRED));
  }

  private static long count(Collection<MatterResult> results, Verdict verdict) {
    return results.stream().filter(result -> result.verdict() == verdict).count();
  }

  public long getRequired() {
    return required;
  }

  public long getOpen() {
    return open;
  }

  public long getDropped() {
    return dropped;
  }
}
