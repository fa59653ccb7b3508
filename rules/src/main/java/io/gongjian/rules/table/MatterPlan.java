package io.gongjian.rules.table;

import io.gongjian.engine.matter.Matter;
import java.util.List;

/**
 * The rows that decide one matter, its situations, materials and limit.
 *
 * @param verdictSlot where the verdict goes, or -1 when no rule reads it
 * @param situationSlot where the situations go, or -1 when no rule reads them
 * @param verdictStratum after which stratum the verdict is known
 * @param situationStratum after which stratum the situations are known
 */
public record MatterPlan(
    Matter matter,
    int verdictSlot,
    int situationSlot,
    int verdictStratum,
    int situationStratum,
    List<TypedRow> requiring,
    List<TypedRow> exempting,
    List<TypedRow> situations,
    List<TypedRow> materials,
    List<TypedRow> limits) {

  public MatterPlan {
    requiring = List.copyOf(requiring);
    exempting = List.copyOf(exempting);
    situations = List.copyOf(situations);
    materials = List.copyOf(materials);
    limits = List.copyOf(limits);
  }
}
