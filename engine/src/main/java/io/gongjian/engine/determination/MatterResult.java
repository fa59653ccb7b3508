package io.gongjian.engine.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.vocabulary.FactId;
import java.util.List;

/**
 * The verdict on one matter.
 *
 * @param reasons the rows that fired for the verdict: requiring rows when required, exempting rows
 *     when an exemption beat them; empty when no row requires it
 * @param missing for an unknown matter, the facts that could settle it, the one that settles most
 *     open matters first
 */
public record MatterResult(
    MatterId matter,
    Verdict verdict,
    List<Finding> reasons,
    List<SituationResult> situations,
    List<MaterialResult> materials,
    LimitResult limit,
    List<FactId> missing) {

  public MatterResult {
    reasons = List.copyOf(reasons);
    situations = List.copyOf(situations);
    materials = List.copyOf(materials);
    missing = List.copyOf(missing);
  }
}
