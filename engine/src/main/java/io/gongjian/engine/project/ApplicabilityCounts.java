package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.Applicability;

/** How many matters have each applicability. */
public record ApplicabilityCounts(int required, int open, int notRequired) {

  public static ApplicabilityCounts of(Determination determination) {
    return new ApplicabilityCounts(
        count(determination, Applicability.REQUIRED),
        count(determination, Applicability.UNKNOWN),
        count(determination, Applicability.NOT_REQUIRED));
  }

  private static int count(Determination determination, Applicability applicability) {
    return (int)
        determination.matters().stream()
            .filter(result -> result.applicability() == applicability)
            .count();
  }
}
