package io.gongjian.rules.determination;

import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.table.Effect;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.open.RowMask;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the verdict and the situations of one matter off the marked rows. */
final class MatterStep {

  private final MatterPlan plan;
  private final int place;
  private final RowMask requiring;
  private final RowMask exempting;
  private final RowMask situations;

  /**
   * Makes a step.
   *
   * @param place where the verdict stands among those of all matters
   */
  MatterStep(MatterPlan plan, int place) {
    this.plan = plan;
    this.place = place;
    this.requiring = new RowMask(plan.requiring());
    this.exempting = new RowMask(plan.exempting());
    this.situations = new RowMask(plan.situations());
  }

  MatterPlan plan() {
    return plan;
  }

  int place() {
    return place;
  }

  Verdict verdict(long[] holds, long[] possible) {
    if (exempting.meets(holds) || !requiring.meets(possible)) {
      return Verdict.NOT_REQUIRED;
    }
    if (requiring.meets(holds) && !exempting.meets(possible)) {
      return Verdict.REQUIRED;
    }
    return Verdict.UNKNOWN;
  }

  Membership situations(long[] holds, long[] possible) {
    if (!situations.meets(possible)) {
      return Membership.NONE;
    }
    Set<String> certain = new HashSet<>();
    Set<String> maybe = new HashSet<>();
    List<TypedRow> rows = plan.situations();
    for (int i = 0; i < rows.size(); i++) {
      TypedRow row = rows.get(i);
      if (RowBits.has(possible, row.number())
          && row.row().then() instanceof Effect.InSituation in) {
        maybe.add(in.situation().value());
        if (RowBits.has(holds, row.number())) {
          certain.add(in.situation().value());
        }
      }
    }
    return new Membership(certain, maybe);
  }
}
