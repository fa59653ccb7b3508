package io.gongjian.rules.determination;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts that could still change something, through the matters that rows read. Facts are
 * told by their slots; the sets are not to be changed.
 *
 * <p>What no text in force decides stays open whatever the facts are, and so does how a fact stands
 * to a term that has no value on the day. A condition on it is barred: no facts make it hold, and
 * none make it fail. Only facts that can settle a matter in spite of its barred conditions are
 * asked for.
 */
final class MissingFacts {

  private static final BitSet NONE = new BitSet(0);

  private final Outcome outcome;
  private final Reasoning reasoning;
  private final @Nullable BitSet[] applicabilities;
  private final @Nullable BitSet[] situations;

  MissingFacts(Outcome outcome) {
    this.outcome = outcome;
    this.reasoning = outcome.reasoning();
    this.applicabilities = new BitSet[reasoning.matters()];
    this.situations = new BitSet[reasoning.matters()];
  }

  /** The slots of facts that could still settle an unknown matter; none for one that is decided. */
  BitSet ofApplicability(MatterPlan plan) {
    return ofApplicability(plan, reasoning.place(plan.matter().id()));
  }

  /** The slots of facts that could still settle the matter of a step. */
  BitSet ofApplicability(MatterStep step) {
    return ofApplicability(step.plan(), step.place());
  }

  private BitSet ofApplicability(MatterPlan plan, int place) {
    if (outcome.applicability(place) != Applicability.UNKNOWN) {
      return NONE;
    }
    BitSet known = applicabilities[place];
    if (known != null) {
      return known;
    }
    BitSet slots = new BitSet(outcome.book().layout().size());
    boolean barred = addOpen(plan.exempting(), slots);
    if (!outcome.isRequiring(place)) {
      barred |= addOpen(plan.requiring(), slots);
    }
    if (barred || plan.silence().isPresent()) {
      slots = settling(plan, place);
    }
    applicabilities[place] = slots;
    return slots;
  }

  /** What can still settle a matter of which some conditions are barred. */
  private BitSet settling(MatterPlan plan, int place) {
    BitSet slots = new BitSet(outcome.book().layout().size());
    List<TypedRow> exempting = open(plan.exempting());
    boolean requires = outcome.isRequiring(place);
    List<TypedRow> requiring = requires ? List.of() : open(plan.requiring());
    List<TypedRow> exemptible = exempting.stream().filter(this::canHold).toList();
    List<TypedRow> requirable = requiring.stream().filter(this::canHold).toList();
    addOpen(exemptible, slots);
    if (!requires && plan.silence().isEmpty() && requiring.stream().allMatch(this::canFail)) {
      addOpen(requiring, slots);
    }
    if ((requires || !requirable.isEmpty()) && exempting.stream().allMatch(this::canFail)) {
      addOpen(exempting, slots);
      addOpen(requirable, slots);
    }
    return slots;
  }

  private List<TypedRow> open(List<TypedRow> rows) {
    return rows.stream().filter(this::isOpen).toList();
  }

  private boolean isOpen(TypedRow row) {
    return outcome.possible(row) && !outcome.holds(row);
  }

  private boolean canHold(TypedRow row) {
    return row.tests().stream().filter(this::isOpen).noneMatch(this::isBarred);
  }

  private boolean canFail(TypedRow row) {
    return !row.tests().stream().filter(this::isOpen).allMatch(this::isBarred);
  }

  private boolean isBarred(TypedRow.Test test) {
    return !add(test.slot(), new BitSet());
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

  /**
   * Adds the slots of facts on which the open ones of {@code rows} wait.
   *
   * @return true when a condition of them is barred
   */
  boolean addOpen(List<TypedRow> rows, BitSet slots) {
    boolean barred = false;
    for (int i = 0; i < rows.size(); i++) {
      TypedRow row = rows.get(i);
      if (isOpen(row)) {
        List<TypedRow.Test> tests = row.tests();
        for (int j = 0; j < tests.size(); j++) {
          if (isOpen(tests.get(j))) {
            barred |= !add(tests.get(j).slot(), slots);
          }
        }
      }
    }
    return barred;
  }

  /** Only what is unknown is open, and a set of which some members are only possible. */
  private boolean isOpen(TypedRow.Test test) {
    Object value = outcome.values().get(test.slot());
    return value == null
        || (value instanceof Membership && test.condition().test(value) == Truth.OPEN);
  }

  /** Adds the facts on which a slot waits; false when there are none. */
  private boolean add(int slot, BitSet slots) {
    MatterStep applicability = reasoning.applicabilityIn(slot);
    MatterStep situations = reasoning.situationsIn(slot);
    OtherRows others = reasoning.othersIn(slot);
    if (others != null) {
      BitSet waiting = new BitSet();
      addOpen(others.rows(), waiting);
      slots.or(waiting);
      return !waiting.isEmpty();
    }
    BitSet behind;
    if (applicability != null) {
      behind = ofApplicability(applicability);
    } else if (situations != null) {
      behind = ofSituations(situations.plan(), situations.place());
    } else {
      return reasoning.derived().addAsked(slot, outcome.values(), slots);
    }
    slots.or(behind);
    return !behind.isEmpty();
  }
}
