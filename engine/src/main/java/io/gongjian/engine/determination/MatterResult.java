package io.gongjian.engine.determination;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.vocabulary.FactId;
import java.util.List;

/**
 * The applicability on one matter.
 *
 * @param reasons the rows that fired for the applicability: requiring rows when required, exempting
 *     rows when an exemption beat them; empty when no row requires it
 * @param missing for an unknown matter, the facts that could settle it, the one that settles most
 *     open matters first
 * @param silences what could not be said because no text was in force on the day asked: of the
 *     matter itself and of those that its rows look at
 * @param fees what is to be paid for it
 */
public record MatterResult(
    MatterId matter,
    Applicability applicability,
    List<Finding> reasons,
    List<SituationResult> situations,
    List<MaterialResult> materials,
    LimitResult limit,
    List<FactId> missing,
    List<Silence> silences,
    List<FeeResult> fees) {

  public MatterResult {
    reasons = List.copyOf(reasons);
    situations = List.copyOf(situations);
    materials = List.copyOf(materials);
    missing = List.copyOf(missing);
    silences = List.copyOf(silences);
    fees = List.copyOf(fees);
  }

  /** A result without anything to pay. */
  public MatterResult(
      MatterId matter,
      Applicability applicability,
      List<Finding> reasons,
      List<SituationResult> situations,
      List<MaterialResult> materials,
      LimitResult limit,
      List<FactId> missing,
      List<Silence> silences) {
    this(
        matter, applicability, reasons, situations, materials, limit, missing, silences, List.of());
  }

  /** A result of which nothing is left unsaid for want of a text in force. */
  public MatterResult(
      MatterId matter,
      Applicability applicability,
      List<Finding> reasons,
      List<SituationResult> situations,
      List<MaterialResult> materials,
      LimitResult limit,
      List<FactId> missing) {
    this(matter, applicability, reasons, situations, materials, limit, missing, List.of());
  }

  /** This result, waiting for other facts. */
  public MatterResult missing(List<FactId> facts) {
    return new MatterResult(
        matter, applicability, reasons, situations, materials, limit, facts, silences, fees);
  }

  /** True when the applicability cannot be told because of the day asked. */
  public boolean isOpenByDay() {
    return applicability == Applicability.UNKNOWN && !silences.isEmpty() && missing.isEmpty();
  }
}
