package io.gongjian.rules.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Runs the strata of a rule book one after the other: the rows of a stratum are marked, the
 * verdicts and situations they decide are written into their slots, and the next stratum reads
 * them.
 */
final class Reasoning {

  private final RuleBook book;
  private final TypedRow[] rows;
  private final Map<MatterId, Integer> places = new HashMap<>();
  private final MatterStep[][] verdictsAfter;
  private final MatterStep[][] situationsAfter;

  Reasoning(RuleBook book) {
    this.book = book;
    this.rows = new TypedRow[book.capacity()];
    book.rows().forEach(row -> rows[row.number()] = row);
    List<MatterStep> steps = new ArrayList<>();
    for (MatterPlan plan : book.matters().values()) {
      places.put(plan.matter().id(), steps.size());
      steps.add(new MatterStep(plan, steps.size()));
    }
    this.verdictsAfter = new MatterStep[book.strata()][];
    this.situationsAfter = new MatterStep[book.strata()][];
    for (int stratum = 0; stratum < book.strata(); stratum++) {
      int after = stratum;
      verdictsAfter[stratum] = select(steps, plan -> plan.verdictStratum() == after);
      situationsAfter[stratum] =
          select(steps, plan -> plan.situationSlot() >= 0 && plan.situationStratum() == after);
    }
  }

  private static MatterStep[] select(List<MatterStep> steps, Predicate<MatterPlan> wanted) {
    return steps.stream().filter(step -> wanted.test(step.plan())).toArray(MatterStep[]::new);
  }

  RuleBook book() {
    return book;
  }

  /** The row of a number that is one of a row. */
  TypedRow row(int number) {
    return rows[number];
  }

  /** Where the verdict on a matter stands among those of an outcome. */
  int place(MatterId matter) {
    Integer place = places.get(matter);
    if (place == null) {
      throw new IllegalArgumentException("no such matter [" + matter + "]");
    }
    return place;
  }

  /**
   * Decides everything on {@code facts}, with three values.
   *
   * @param facts the facts by slot; not changed
   */
  Outcome run(SlotValues facts, Marking marking) {
    return run(facts, new long[rows.length >> 6], new long[rows.length >> 6], marking);
  }

  /** Decides with two values: {@code marking} adds to both sets at once, for they are the same. */
  Outcome runKnown(SlotValues facts, Marking marking) {
    long[] holds = new long[rows.length >> 6];
    return run(facts, holds, holds, marking);
  }

  private Outcome run(SlotValues facts, long[] holds, long[] possible, Marking marking) {
    SlotValues values = facts.copy();
    Verdict[] verdicts = new Verdict[places.size()];
    for (int stratum = 0; stratum < verdictsAfter.length; stratum++) {
      marking.mark(stratum, values, holds, possible);
      for (MatterStep step : verdictsAfter[stratum]) {
        Verdict verdict = step.verdict(holds, possible);
        verdicts[step.place()] = verdict;
        int slot = step.plan().verdictSlot();
        if (slot >= 0) {
          values.set(slot, verdict == Verdict.UNKNOWN ? null : verdict.word());
        }
      }
      for (MatterStep step : situationsAfter[stratum]) {
        values.set(step.plan().situationSlot(), step.situations(holds, possible));
      }
    }
    return new Outcome(this, values, holds, possible, verdicts);
  }
}
