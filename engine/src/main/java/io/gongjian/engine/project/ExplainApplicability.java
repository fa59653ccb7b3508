package io.gongjian.engine.project;

import io.gongjian.engine.matter.MatterId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks why a matter has its applicability.
 *
 * @param saved in a kept determination; when empty, by what is known of the project now
 * @param asOf the day whose law counts; not used for a kept determination
 */
public record ExplainApplicability(
    ProjectId project, Optional<DeterminationId> saved, Optional<LocalDate> asOf, MatterId matter) {

  public static ExplainApplicability now(
      ProjectId project, Optional<LocalDate> asOf, MatterId matter) {
    return new ExplainApplicability(project, Optional.empty(), asOf, matter);
  }

  public static ExplainApplicability kept(
      ProjectId project, DeterminationId saved, MatterId matter) {
    return new ExplainApplicability(project, Optional.of(saved), Optional.empty(), matter);
  }
}
