package io.gongjian.rules.table;

import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.StatedLimit;
import java.util.List;
import java.util.Optional;

/**
 * The rows that decide one matter, its situations, materials and limit.
 *
 * @param applicabilitySlot where the applicability goes, or -1 when no rule reads it
 * @param situationSlot where the situations go, or -1 when no rule reads them
 * @param applicabilityStratum after which stratum the applicability is known
 * @param situationStratum after which stratum the situations are known
 * @param limit the limit of the catalogue, where a law that states it is in force
 * @param silence set when no text in force says when the matter is required: then it is required of
 *     nobody, and it is not needed only where an exemption holds
 * @param silentSituations set when no text in force decides its situations, though some do on other
 *     days
 * @param fees the rows that say what is to be paid
 * @param otherSilences what else no text in force decides: its materials, its limit
 */
public record MatterPlan(
    Matter matter,
    int applicabilitySlot,
    int situationSlot,
    int applicabilityStratum,
    int situationStratum,
    List<TypedRow> requiring,
    List<TypedRow> exempting,
    List<TypedRow> situations,
    List<TypedRow> materials,
    List<TypedRow> limits,
    Optional<StatedLimit> limit,
    Optional<Silence> silence,
    Optional<Silence> silentSituations,
    List<Silence> otherSilences,
    List<TypedRow> fees) {

  public MatterPlan {
    requiring = List.copyOf(requiring);
    exempting = List.copyOf(exempting);
    situations = List.copyOf(situations);
    materials = List.copyOf(materials);
    limits = List.copyOf(limits);
    otherSilences = List.copyOf(otherSilences);
    fees = List.copyOf(fees);
  }
}
