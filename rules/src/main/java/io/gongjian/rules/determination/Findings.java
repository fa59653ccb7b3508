package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the findings of an outcome: a row with the facts it rests on, through other matters too.
 */
final class Findings {

  private final Outcome outcome;

  Findings(Outcome outcome) {
    this.outcome = outcome;
  }

  /** Findings for the rows that hold. */
  List<Finding> of(List<TypedRow> rows) {
    return rows.stream().filter(outcome::holds).map(this::of).toList();
  }

  Finding of(TypedRow row) {
    Set<FactId> facts = new LinkedHashSet<>();
    addFacts(row, facts);
    return new Finding(row.row().id(), List.copyOf(facts), row.row().citations());
  }

  private void addFacts(TypedRow row, Set<FactId> facts) {
    for (TypedRow.Test test : row.tests()) {
      Input input = outcome.layout().input(test.slot());
      if (input instanceof Input.OfMatter matter) {
        MatterPlan plan = plan(matter.matter());
        addDeciding(plan.exempting(), facts);
        addDeciding(plan.requiring(), facts);
      } else if (input instanceof Input.OfSituations matter) {
        addDeciding(plan(matter.matter()).situations(), facts);
      } else if (input instanceof Input.OfFact fact) {
        facts.add(fact.fact());
      }
    }
  }

  private void addDeciding(List<TypedRow> rows, Set<FactId> facts) {
    List<TypedRow> holding = rows.stream().filter(outcome::holds).toList();
    (holding.isEmpty() ? rows : holding).forEach(row -> addFacts(row, facts));
  }

  private MatterPlan plan(MatterId matter) {
    return outcome.book().plan(matter);
  }
}
