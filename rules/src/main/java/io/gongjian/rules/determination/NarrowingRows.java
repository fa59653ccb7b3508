package io.gongjian.rules.determination;

import io.gongjian.engine.determination.WantedResults;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RowId;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the rows behind wanted results, through all that rows read. */
final class NarrowingRows {

  private final Reasoning reasoning;
  private final BitSet wanted = new BitSet();
  private final Set<MatterStep> steps = new LinkedHashSet<>();
  private final Set<OtherRows> others = new LinkedHashSet<>();
  private final FoundRows found = new FoundRows();
  private final BitSet seen = new BitSet();
  private boolean processWanted;

  NarrowingRows(Reasoning reasoning) {
    this.reasoning = reasoning;
  }

  NarrowedRows narrow(WantedResults wish) {
    wish.matters().forEach(matter -> want(reasoning.step(reasoning.place(matter))));
    wish.rows().forEach(this::want);
    if (wish.process()) {
      wantProcess();
    }
    found.follow(this::readBy);
    return new NarrowedRows(
        reasoning.book().rules().strata(), steps, wanted, processWanted, found.all(), others);
  }

  private void readBy(TypedRow row) {
    row.tests().forEach(test -> read(test.slot()));
    if (row.row().then() instanceof Effect.Charges charges) {
      charges.fee().base().ifPresent(fact -> read(reasoning.book().layout().of(fact.value())));
    }
  }

  private void want(MatterStep step) {
    wanted.set(step.place());
    MatterPlan plan = step.plan();
    addApplicability(step);
    add(plan.situations());
    add(plan.materials());
    add(plan.limits());
    add(plan.fees());
  }

  /** Whether a row fired is told by the results that rest on it. */
  private void want(RowId id) {
    TypedRow row = reasoning.find(id);
    if (row == null) {
      return; // not in force: it cannot fire
    }
    if (row.table().matter().isPresent()) {
      want(reasoning.step(reasoning.place(row.table().matter().get())));
    } else if (row.table().decides() == Decision.MATERIAL) {
      reasoning.steps().stream()
          .filter(step -> step.plan().materials().contains(row))
          .forEach(this::want);
    } else {
      wantProcess();
    }
  }

  private void wantProcess() {
    processWanted = true;
    add(reasoning.book().processRows());
    add(reasoning.book().targetRows());
  }

  private void addApplicability(MatterStep step) {
    steps.add(step);
    add(step.plan().exempting());
    add(step.plan().requiring());
  }

  private void add(Collection<TypedRow> rows) {
    found.add(rows);
  }

  private void read(int slot) {
    if (seen.get(slot)) {
      return;
    }
    seen.set(slot);
    MatterStep applicability = reasoning.applicabilityIn(slot);
    if (applicability != null) {
      addApplicability(applicability);
    }
    MatterStep situations = reasoning.situationsIn(slot);
    if (situations != null) {
      addApplicability(situations);
      add(situations.plan().situations());
    }
    OtherRows group = reasoning.othersIn(slot);
    if (group != null && others.add(group)) {
      add(group.rows());
    }
    add(reasoning.derived().settlingRows(slot));
    for (int before : reasoning.derived().reads(slot)) {
      read(before);
    }
  }
}
