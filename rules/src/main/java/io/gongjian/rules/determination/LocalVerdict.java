package io.gongjian.rules.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one matter's verdict would become if one unknown fact had a value, looking only at the rows
 * that concern the matter. What is already decided stays so: more facts never open it again.
 */
final class LocalVerdict {

  private final Map<MatterId, MatterPlan> plans;
  private final DerivedSlots derived;
  private SlotValues values;
  private final SlotLayout layout;

  LocalVerdict(Outcome outcome) {
    this.plans = outcome.book().matters();
    this.derived = outcome.reasoning().derived();
    this.values = outcome.values().copy();
    this.layout = outcome.layout();
  }

  /** The verdict with {@code slot} set to {@code value}, which is unknown otherwise. */
  Verdict with(MatterPlan plan, int slot, Object value) {
    if (derived.feeds(slot)) {
      return withDerived(plan, slot, value);
    }
    values.set(slot, value);
    try {
      return verdict(plan);
    } finally {
      values.set(slot, null);
    }
  }

  private Verdict withDerived(MatterPlan plan, int slot, Object value) {
    SlotValues known = values;
    values = known.copy();
    values.set(slot, value);
    derived.apply(values);
    try {
      return verdict(plan);
    } finally {
      values = known;
    }
  }

  private Verdict verdict(MatterPlan plan) {
    Standing exempt = anyOf(plan.exempting());
    if (exempt == Standing.HOLDS) {
      return Verdict.NOT_REQUIRED;
    }
    if (plan.silence().isPresent()) {
      return Verdict.UNKNOWN;
    }
    Standing required = anyOf(plan.requiring());
    if (required == Standing.FAILS) {
      return Verdict.NOT_REQUIRED;
    }
    return required == Standing.HOLDS && exempt == Standing.FAILS
        ? Verdict.REQUIRED
        : Verdict.UNKNOWN;
  }

  private Standing anyOf(List<TypedRow> rows) {
    Standing best = Standing.FAILS;
    for (TypedRow row : rows) {
      Standing standing = standing(row);
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
    for (TypedRow.Test test : row.tests()) {
      Standing one = test.condition().test(value(test.slot()));
      if (one == Standing.FAILS) {
        return one;
      }
      if (one == Standing.OPEN) {
        standing = one;
      }
    }
    return standing;
  }

  private @Nullable Object value(int slot) {
    Input input = layout.input(slot);
    if (input instanceof Input.OfMatter matter && values.get(slot) == null) {
      MatterPlan plan = plans.get(matter.matter());
      Verdict verdict = plan == null ? Verdict.UNKNOWN : verdict(plan);
      return verdict == Verdict.UNKNOWN ? null : verdict.word();
    }
    if (input instanceof Input.OfSituations matter) {
      MatterPlan plan = plans.get(matter.matter());
      return plan == null || plan.silentSituations().isPresent()
          ? values.get(slot)
          : situations(plan);
    }
    return values.get(slot);
  }

  private Membership situations(MatterPlan plan) {
    Set<String> certain = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (TypedRow row : plan.situations()) {
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
