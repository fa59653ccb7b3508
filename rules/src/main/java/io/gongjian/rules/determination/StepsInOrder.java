package io.gongjian.rules.determination;

import io.gongjian.rules.table.MatterPlan;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What is read off the marked rows after each stratum, so that the rows of the next can read it.
 */
final class StepsInOrder {

  private final MatterStep[][] applicabilities;
  private final MatterStep[][] situations;
  private final OtherRows[][] others;

  StepsInOrder(int strata, Collection<MatterStep> steps, Collection<OtherRows> others) {
    this.applicabilities = new MatterStep[strata][];
    this.situations = new MatterStep[strata][];
    this.others = new OtherRows[strata][];
    for (int stratum = 0; stratum < strata; stratum++) {
      int after = stratum;
      this.applicabilities[stratum] = select(steps, plan -> plan.applicabilityStratum() == after);
      this.situations[stratum] =
          select(steps, plan -> plan.situationSlot() >= 0 && plan.situationStratum() == after);
      this.others[stratum] =
          others.stream().filter(one -> one.stratum() == after).toArray(OtherRows[]::new);
    }
  }

  private static MatterStep[] select(Collection<MatterStep> steps, Predicate<MatterPlan> wanted) {
    return steps.stream().filter(step -> wanted.test(step.plan())).toArray(MatterStep[]::new);
  }

  int strata() {
    return applicabilities.length;
  }

  /** Not to be changed, like the others. */
  MatterStep[] applicabilities(int stratum) {
    return applicabilities[stratum];
  }

  MatterStep[] situations(int stratum) {
    return situations[stratum];
  }

  OtherRows[] others(int stratum) {
    return others[stratum];
  }
}
