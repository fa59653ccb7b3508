package io.gongjian.engine.casefile;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case in a list of its applicant.
 *
 * @param asked what is to be corrected and not answered yet
 * @param askedAt when that was asked
 */
public record OwnCase(
    CaseFile file,
    Project project,
    Pack pack,
    CaseClock clock,
    List<CorrectionItem> asked,
    Optional<Instant> askedAt) {

  public OwnCase {
    asked = List.copyOf(asked);
  }
}
