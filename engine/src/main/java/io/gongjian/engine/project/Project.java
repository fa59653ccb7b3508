package io.gongjian.engine.project;

import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.pack.RegionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A construction project. It is created by an applicant for their own organisation, which owns it
 * for good; what is known of it is kept as facts. Each recording of facts gives it the next
 * version.
 *
 * @param code the national project code, where it has one
 * @param sourceNote for a project that was read from a publication: where and when
 * @param version from 0
 */
public record Project(
    ProjectId id,
    String name,
    RegionCode region,
    Organisation organisation,
    Optional<ProjectCode> code,
    Optional<String> sourceNote,
    long version,
    Instant createdAt,
    Instant changedAt) {

  public static final int LONGEST_NAME = 200;

  public Project {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("not a project name [" + name + "]");
    }
  }

  /** This project after a recording of facts. */
  public Project next(Instant at) {
    return new Project(
        id, name, region, organisation, code, sourceNote, version + 1, createdAt, at);
  }
}
