package io.gongjian.rules.determination;

import io.gongjian.engine.matter.Verdict;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts that could still change something, through the matters that rows read. Facts are
 * told by their slots; the sets are not to be changed.
 */
final class MissingFacts {

  private static final BitSet NONE = new BitSet(0);

  private final Outcome outcome;
  private final Reasoning reasoning;
  private final @Nullable BitSet[] verdicts;
  private final @Nullable BitSet[] situations;

  MissingFacts(Outcome outcome) {
    this.outcome = outcome;
    this.reasoning = outcome.reasoning();
    this.verdicts = new BitSet[reasoning.matters()];
    this.situations = new BitSet[reasoning.matters()];
  }

  /** The slots of facts that could still settle an unknown matter; none for one that is decided. */
  BitSet ofVerdict(MatterPlan plan) {
    return ofVerdict(plan, reasoning.place(plan.matter().id()));
  }

  private BitSet ofVerdict(MatterPlan plan, int place) {
    if (outcome.verdict(place) != Verdict.UNKNOWN) {
      return NONE;
    }
    BitSet known = verdicts[place];
    if (known != null) {
      return known;
    }
    BitSet slots = new BitSet(outcome.book().layout().size());
    addOpen(plan.exempting(), slots);
    if (!outcome.isRequiring(place)) {
      addOpen(plan.requiring(), slots);
    }
    verdicts[place] = slots;
    return slots;
  }

  /** The slots of facts that could still decide the situations of a matter. */
  private BitSet ofSituations(MatterPlan plan, int place) {
    BitSet known = situations[place];
    if (known != null) {
      return known;
    }
    BitSet slots = new BitSet(outcome.book().layout().size());
    addOpen(plan.situations(), slots);
    situations[place] = slots;
    return slots;
  }

  /** Adds the slots of facts on which the open ones of {@code rows} wait. */
  void addOpen(List<TypedRow> rows, BitSet slots) {
    for (int i = 0; i < rows.size(); i++) {
      TypedRow row = rows.get(i);
      if (outcome.possible(row) && !outcome.holds(row)) {
        List<TypedRow.Test> tests = row.tests();
        for (int j = 0; j < tests.size(); j++) {
          if (isOpen(tests.get(j))) {
            add(tests.get(j).slot(), slots);
          }
        }
      }
    }
  }

  /** Only what is unknown is open, and a set of which some members are only possible. */
  private boolean isOpen(TypedRow.Test test) {
    Object value = outcome.values().get(test.slot());
    return value == null
        || (value instanceof Membership && test.condition().test(value) == Standing.OPEN);
  }

  private void add(int slot, BitSet slots) {
    MatterStep verdict = reasoning.verdictIn(slot);
    MatterStep situations = reasoning.situationsIn(slot);
    if (verdict != null) {
      slots.or(ofVerdict(verdict.plan(), verdict.place()));
    } else if (situations != null) {
      slots.or(ofSituations(situations.plan(), situations.place()));
    } else {
      slots.set(slot);
    }
  }
}
