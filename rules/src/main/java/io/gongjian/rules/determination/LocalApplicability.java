package io.gongjian.rules.determination;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.table.Effect;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one matter's applicability would be on some facts, looking only at the rows that concern the
 * matter. Each matter on which it rests is decided once for each question.
 */
final class LocalApplicability {

  private final Reasoning reasoning;
  private final DerivedSlots derived;
  private SlotValues values;
  private boolean follows;
  private final @Nullable Object[] decided;
  private final int[] decidedFor;
  private int question;

  /**
   * Makes one that asks on facts.
   *
   * @param facts what is known, by slot, with what follows from it; what is known of other matters
   *     stays so
   */
  LocalApplicability(Reasoning reasoning, SlotValues facts) {
    this.reasoning = reasoning;
    this.derived = reasoning.derived();
    this.values = facts.copy();
    this.decided = new Object[reasoning.book().layout().size()];
    this.decidedFor = new int[decided.length];
  }

  /** The value that stands in a slot now. */
  @Nullable Object value(int slot) {
    return values.get(slot);
  }

  /** Supposes {@code value} in {@code slot} from now on. */
  void suppose(int slot, @Nullable Object value) {
    values.set(slot, value);
    follows |= derived.feeds(slot);
  }

  /** The applicability with {@code slot} set to {@code value}, and then back to what it was. */
  Applicability with(MatterPlan plan, int slot, @Nullable Object value) {
    SlotValues known = values;
    Object before = known.get(slot);
    if (follows) {
      values = known.copy();
      values.set(slot, value);
      derived.apply(values);
    } else if (derived.feeds(slot)) {
      values = known.copy();
      values.set(slot, value);
      derived.applyAfter(slot, values);
    } else {
      values.set(slot, value);
    }
    try {
      return applicability(plan);
    } finally {
      values = known;
      values.set(slot, before);
    }
  }

  /** The applicability on what is supposed now. */
  Applicability applicability(MatterPlan plan) {
    question++;
    return decide(plan);
  }

  private Applicability decide(MatterPlan plan) {
    Truth exempt = anyOf(plan.exempting());
    if (exempt == Truth.HOLDS) {
      return Applicability.NOT_REQUIRED;
    }
    if (plan.silence().isPresent()) {
      return Applicability.UNKNOWN;
    }
    Truth required = anyOf(plan.requiring());
    if (required == Truth.FAILS) {
      return Applicability.NOT_REQUIRED;
    }
    return required == Truth.HOLDS && exempt == Truth.FAILS
        ? Applicability.REQUIRED
        : Applicability.UNKNOWN;
  }

  private Truth anyOf(List<TypedRow> rows) {
    Truth best = Truth.FAILS;
    for (int i = 0; i < rows.size(); i++) {
      Truth standing = standing(rows.get(i));
      if (standing == Truth.HOLDS) {
        return Truth.HOLDS;
      }
      if (standing == Truth.OPEN) {
        best = Truth.OPEN;
      }
    }
    return best;
  }

  private Truth standing(TypedRow row) {
    Truth standing = Truth.HOLDS;
    List<TypedRow.Test> tests = row.tests();
    for (int i = 0; i < tests.size(); i++) {
      Truth one = tests.get(i).condition().test(read(tests.get(i).slot()));
      if (one == Truth.FAILS) {
        return one;
      }
      if (one == Truth.OPEN) {
        standing = one;
      }
    }
    return standing;
  }

  private @Nullable Object read(int slot) {
    MatterStep applicability = reasoning.applicabilityIn(slot);
    MatterStep situations = reasoning.situationsIn(slot);
    OtherRows others = reasoning.othersIn(slot);
    if (others != null) {
      Truth any = anyOf(others.rows());
      return any == Truth.OPEN ? null : any == Truth.FAILS;
    }
    if (applicability == null && situations == null) {
      return values.get(slot);
    }
    if (decidedFor[slot] != question) {
      decided[slot] =
          applicability == null
              ? situations(slot, situations)
              : applicability(slot, applicability.plan());
      decidedFor[slot] = question;
    }
    return decided[slot];
  }

  private @Nullable Object applicability(int slot, MatterPlan plan) {
    Object known = values.get(slot);
    if (known != null) {
      return known;
    }
    Applicability applicability = decide(plan);
    return applicability == Applicability.UNKNOWN ? null : applicability.word();
  }

  private @Nullable Object situations(int slot, @Nullable MatterStep step) {
    if (step == null || step.plan().silentSituations().isPresent()) {
      return values.get(slot);
    }
    Set<String> certain = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (TypedRow row : step.plan().situations()) {
      Truth standing = standing(row);
      if (standing != Truth.FAILS && row.row().then() instanceof Effect.InSituation in) {
        possible.add(in.situation().value());
        if (standing == Truth.HOLDS) {
          certain.add(in.situation().value());
        }
      }
    }
    return new Membership(certain, possible);
  }
}
