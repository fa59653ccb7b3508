package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.Applicability;
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
        count(results, Applicability.REQUIRED),
        count(results, Applicability.UNKNOWN),
        count(results, Applicability.NOT_REQUIRED));
  }

  private static long count(Collection<MatterResult> results, Applicability applicability) {
    return results.stream().filter(result -> result.applicability() == applicability).count();
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
