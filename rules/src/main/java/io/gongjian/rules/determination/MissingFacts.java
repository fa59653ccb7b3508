package io.gongjian.rules.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Input;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the facts that could still change something, through the matters that rows read. */
final class MissingFacts {

  private final Outcome outcome;
  private final @Nullable Input[] inputs;
  private final Map<MatterId, SortedSet<Integer>> verdicts = new HashMap<>();
  private final Map<MatterId, SortedSet<Integer>> situations = new HashMap<>();

  MissingFacts(Outcome outcome) {
    this.outcome = outcome;
    this.inputs = inputs(outcome.book());
  }

  /** The slots of facts that could still settle an unknown matter; none for one that is decided. */
  SortedSet<Integer> ofVerdict(MatterPlan plan) {
    SortedSet<Integer> known = verdicts.get(plan.matter().id());
    if (known != null) {
      return known;
    }
    SortedSet<Integer> slots = new TreeSet<>();
    if (outcome.verdict(plan.matter().id()) == Verdict.UNKNOWN) {
      addOpen(plan.exempting(), slots);
      if (plan.requiring().stream().noneMatch(outcome::holds)) {
        addOpen(plan.requiring(), slots);
      }
    }
    verdicts.put(plan.matter().id(), slots);
    return slots;
  }

  /** The slots of facts that could still decide the situations of a matter. */
  SortedSet<Integer> ofSituations(MatterPlan plan) {
    SortedSet<Integer> known = situations.get(plan.matter().id());
    if (known != null) {
      return known;
    }
    SortedSet<Integer> slots = new TreeSet<>();
    addOpen(plan.situations(), slots);
    situations.put(plan.matter().id(), slots);
    return slots;
  }

  /** Adds the slots of facts on which the open ones of {@code rows} wait. */
  void addOpen(List<TypedRow> rows, SortedSet<Integer> slots) {
    for (TypedRow row : rows) {
      if (outcome.standing(row) == Standing.OPEN) {
        for (TypedRow.Test test : row.tests()) {
          if (test.condition().test(outcome.values().get(test.slot())) == Standing.OPEN) {
            add(test.slot(), slots);
          }
        }
      }
    }
  }

  private void add(int slot, SortedSet<Integer> slots) {
    Input input = inputs[slot];
    Map<MatterId, MatterPlan> plans = outcome.book().matters();
    if (input instanceof Input.OfMatter matter) {
      MatterPlan plan = plans.get(matter.matter());
      if (plan != null) {
        slots.addAll(ofVerdict(plan));
      }
    } else if (input instanceof Input.OfSituations matter) {
      MatterPlan plan = plans.get(matter.matter());
      if (plan != null) {
        slots.addAll(ofSituations(plan));
      }
    } else {
      slots.add(slot);
    }
  }

  /** What each slot that is not a fact stands for. */
  static @Nullable Input[] inputs(RuleBook book) {
    @Nullable Input[] inputs = new Input[book.layout().size()];
    for (TypedRow row : book.rows()) {
      for (Column column : row.table().columns()) {
        inputs[book.layout().of(column.input().name())] = column.input();
      }
    }
    return inputs;
  }
}
