package io.gongjian.rules.determination;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.table.Effect;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Standing;
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
    if (follows || derived.feeds(slot)) {
      values = known.copy();
      values.set(slot, value);
      derived.apply(values);
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
    Standing exempt = anyOf(plan.exempting());
    if (exempt == Standing.HOLDS) {
      return Applicability.NOT_REQUIRED;
    }
    if (plan.silence().isPresent()) {
      return Applicability.UNKNOWN;
    }
    Standing required = anyOf(plan.requiring());
    if (required == Standing.FAILS) {
      return Applicability.NOT_REQUIRED;
    }
    return required == Standing.HOLDS && exempt == Standing.FAILS
        ? Applicability.REQUIRED
        : Applicability.UNKNOWN;
  }

  private Standing anyOf(List<TypedRow> rows) {
    Standing best = Standing.FAILS;
    for (int i = 0; i < rows.size(); i++) {
      Standing standing = standing(rows.get(i));
      if (standing == Standing.HOLDS) {
        return Standing.HOLDS;
      }
      if (standing == Standing.OPEN) {
        best = Standing.OPEN;
      }
    }
    return best;
  }

  private Standing standing(TypedRow row) {
    Standing standing = Standing.HOLDS;
    List<TypedRow.Test> tests = row.tests();
    for (int i = 0; i < tests.size(); i++) {
      Standing one = tests.get(i).condition().test(read(tests.get(i).slot()));
      if (one == Standing.FAILS) {
        return one;
      }
      if (one == Standing.OPEN) {
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
      Standing any = anyOf(others.rows());
      return any == Standing.OPEN ? null : any == Standing.FAILS;
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
      Standing standing = standing(row);
      if (standing != Standing.FAILS && row.row().then() instanceof Effect.InSituation in) {
        possible.add(in.situation().value());
        if (standing == Standing.HOLDS) {
          certain.add(in.situation().value());
        }
      }
    }
    return new Membership(certain, possible);
  }
}
