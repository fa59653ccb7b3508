package io.gongjian.engine.project;

import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.pack.RegionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A project in a list.
 *
 * @param answered how many facts are known of it
 * @param latest the determination kept last
 */
public record ProjectSummary(
    ProjectId id,
    String name,
    RegionCode region,
    Organisation organisation,
    Optional<ProjectCode> code,
    Instant changedAt,
    int answered,
    Optional<Latest> latest) {

  /** The determination kept last, in short. */
  public record Latest(DeterminationId id, Instant savedAt, ApplicabilityCounts counts) {}
}
