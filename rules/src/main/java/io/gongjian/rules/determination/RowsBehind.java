package io.gongjian.rules.determination;

import io.gongjian.rules.open.RowMask;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.Collection;

/** Finds all rows on which the result of a matter rests, through the matters that they read. */
final class RowsBehind {

  private final Reasoning reasoning;
  private final FoundRows found = new FoundRows();

  private RowsBehind(Reasoning reasoning) {
    this.reasoning = reasoning;
  }

  /** The rows behind the result of a matter: how they stand decides it, whatever the facts are. */
  static RowMask of(Reasoning reasoning, MatterPlan plan) {
    RowsBehind behind = new RowsBehind(reasoning);
    behind.addApplicability(plan);
    behind.add(plan.situations());
    behind.add(plan.materials());
    behind.add(plan.limits());
    behind.add(plan.fees());
    behind.found.follow(row -> row.tests().forEach(test -> behind.addSlot(test.slot())));
    return new RowMask(behind.found.all());
  }

  private void addApplicability(MatterPlan plan) {
    add(plan.exempting());
    add(plan.requiring());
  }

  private void addSlot(int slot) {
    MatterStep applicability = reasoning.applicabilityIn(slot);
    MatterStep situations = reasoning.situationsIn(slot);
    if (applicability != null) {
      addApplicability(applicability.plan());
    }
    OtherRows others = reasoning.othersIn(slot);
    if (others != null) {
      add(others.rows());
    }
    if (situations != null) {
      add(situations.plan().situations());
    }
  }

  private void add(Collection<TypedRow> rows) {
    found.add(rows);
  }
}
