package io.gongjian.engine.casefile;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a case never changes by what is done in it.
 *
 * @param owner whose project it is
 * @param department which decides
 * @param pack the version of the pack whose flow it goes through; another one only where an
 *     administrator takes cases into a changed flow
 * @param asOf the day whose rules count
 * @param receivedAt when it was handed in
 * @param statutory the limit that the law gives for the decision, where a clock counts it
 * @param promised the working days that are promised, where they are
 */
public record CaseHead(
    CaseNumber number,
    ProjectId project,
    CreditCode owner,
    RegionCode region,
    MatterId matter,
    DepartmentId department,
    PackReference pack,
    LocalDate asOf,
    FlowId flow,
    Instant receivedAt,
    Optional<StatutoryLimit> statutory,
    Optional<Integer> promised) {

  /** The same case in another version of its pack; what was promised to it stays. */
  CaseHead in(PackReference other) {
    return new CaseHead(
        number,
        project,
        owner,
        region,
        matter,
        department,
        other,
        asOf,
        flow,
        receivedAt,
        statutory,
        promised);
  }
}
