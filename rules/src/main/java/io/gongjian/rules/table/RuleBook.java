package io.gongjian.rules.table;

import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.ForceSpan;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.FactId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a pack that are in force over a span of days, typed and in order.
 *
 * <p>Rows are numbered so that those of a stratum stand together and each stratum starts at a
 * multiple of 64; numbers between have no row.
 *
 * @param span the days over which the same rows are in force
 * @param rows the rows in order of their numbers
 * @param strataStarts the first number of each stratum, and behind the last one the first free
 *     number
 * @param matters the plan of each matter, in the pack's order
 * @param regionFacts what the region sets
 * @param promisedLimits what the region promises
 * @param silences what no text in force decides of the whole project: process type, target
 */
public record RuleBook(
    Pack pack,
    ForceSpan span,
    SlotLayout layout,
    List<TypedRow> rows,
    List<Integer> strataStarts,
    Map<MatterId, MatterPlan> matters,
    List<TypedRow> processRows,
    List<TypedRow> targetRows,
    Map<FactId, Fact> regionFacts,
    Map<MatterId, StatedLimit> promisedLimits,
    List<Silence> silences) {

  public RuleBook {
    rows = List.copyOf(rows);
    strataStarts = List.copyOf(strataStarts);
    matters = Collections.unmodifiableMap(new LinkedHashMap<>(matters));
    processRows = List.copyOf(processRows);
    targetRows = List.copyOf(targetRows);
    regionFacts = Map.copyOf(regionFacts);
    promisedLimits = Map.copyOf(promisedLimits);
    silences = List.copyOf(silences);
  }

  public int strata() {
    return strataStarts.size() - 1;
  }

  /** One more than the largest number of a row could be: a multiple of 64. */
  public int capacity() {
    return strataStarts.get(strata());
  }
}
