package io.gongjian.engine.project;

import io.gongjian.engine.matter.MatterId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks why a matter has its verdict.
 *
 * @param saved in a kept determination; when empty, by what is known of the project now
 * @param asOf the day whose law counts; not used for a kept determination
 */
public record ExplainVerdict(
    ProjectId project, Optional<DeterminationId> saved, Optional<LocalDate> asOf, MatterId matter) {

  public static ExplainVerdict now(ProjectId project, Optional<LocalDate> asOf, MatterId matter) {
    return new ExplainVerdict(project, Optional.empty(), asOf, matter);
  }

  public static ExplainVerdict kept(ProjectId project, DeterminationId saved, MatterId matter) {
    return new ExplainVerdict(project, Optional.of(saved), Optional.empty(), matter);
  }
}
