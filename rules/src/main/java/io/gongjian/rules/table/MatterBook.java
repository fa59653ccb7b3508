package io.gongjian.rules.table;

import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.FactId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows of a program say of matters.
 *
 * @param rules the rows of the program
 * @param matters the plan of each matter, in the pack's order
 * @param regionFacts what the region sets
 * @param promisedLimits what the region promises
 * @param silences what no text in force decides of the whole project: process type, target
 */
public record MatterBook(
    RuleBook rules,
    Map<MatterId, MatterPlan> matters,
    List<TypedRow> processRows,
    List<TypedRow> targetRows,
    Map<FactId, Fact> regionFacts,
    Map<MatterId, StatedLimit> promisedLimits,
    List<Silence> silences) {

  public MatterBook {
    matters = Collections.unmodifiableMap(new LinkedHashMap<>(matters));
    processRows = List.copyOf(processRows);
    targetRows = List.copyOf(targetRows);
    regionFacts = Map.copyOf(regionFacts);
    promisedLimits = Map.copyOf(promisedLimits);
    silences = List.copyOf(silences);
  }

  public Pack pack() {
    return rules.pack();
  }

  public SlotLayout layout() {
    return rules.layout();
  }

  /** The plan of a matter of the pack. */
  public MatterPlan plan(MatterId matter) {
    MatterPlan plan = matters.get(matter);
    if (plan == null) {
      throw new IllegalArgumentException("no such matter [" + matter + "]");
    }
    return plan;
  }
}
