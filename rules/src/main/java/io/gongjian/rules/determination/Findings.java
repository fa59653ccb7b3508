package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the findings of an outcome: a row with the facts it rests on, through other matters too. A
 * row that reads facts alone has the same finding in every outcome, and each row has one at most.
 */
final class Findings {

  private final Outcome outcome;
  private final SlotLayout layout;
  private final @Nullable Finding[] made;
  private final Map<Integer, List<FactId>> behind = new HashMap<>();

  Findings(Outcome outcome) {
    this.outcome = outcome;
    this.layout = outcome.layout();
    this.made = outcome.reasoning().findingsOfFacts();
  }

  /** The findings of rows that read facts alone, by their numbers. */
  static @Nullable Finding[] ofFacts(Iterable<TypedRow> rows, SlotLayout layout, int capacity) {
    @Nullable Finding[] findings = new Finding[capacity];
    for (TypedRow row : rows) {
      Set<FactId> facts = new LinkedHashSet<>();
      boolean alone = true;
      for (TypedRow.Test test : row.tests()) {
        if (layout.input(test.slot()) instanceof Input.OfFact fact) {
          facts.add(fact.fact());
        } else if (layout.input(test.slot()) instanceof Input.OfOrder order) {
          facts.addAll(List.of(order.fact(), order.than()));
        } else {
          alone = false;
        }
      }
      findings[row.number()] = alone ? finding(row, facts) : null;
    }
    return findings;
  }

  /** Findings for the rows that hold. */
  List<Finding> of(List<TypedRow> rows) {
    List<Finding> findings = List.of();
    for (int i = 0; i < rows.size(); i++) {
      if (outcome.holds(rows.get(i))) {
        findings = findings.isEmpty() ? new ArrayList<>(4) : findings;
        findings.add(of(rows.get(i)));
      }
    }
    return findings;
  }

  Finding of(TypedRow row) {
    Finding known = made[row.number()];
    if (known != null) {
      return known;
    }
    Finding finding = finding(row, facts(row));
    made[row.number()] = finding;
    return finding;
  }

  private List<FactId> facts(TypedRow row) {
    if (row.tests().size() == 1) {
      return behind(row.tests().get(0).slot());
    }
    Set<FactId> facts = new LinkedHashSet<>();
    row.tests().forEach(test -> facts.addAll(behind(test.slot())));
    return List.copyOf(facts);
  }

  /** The facts that decided what stands in a slot: those of the rows that hold, else of all. */
  private List<FactId> behind(int slot) {
    List<FactId> known = behind.get(slot);
    if (known == null) {
      known = decidedBy(layout.input(slot));
      behind.put(slot, known);
    }
    return known;
  }

  private List<FactId> decidedBy(Input input) {
    return input.match(
        fact -> List.of(fact.fact()),
        matter -> {
          MatterPlan plan = outcome.book().plan(matter.matter());
          return deciding(plan.exempting(), plan.requiring());
        },
        situations -> deciding(outcome.book().plan(situations.matter()).situations()),
        field -> List.of(),
        application -> List.of(),
        others -> {
          OtherRows rows = outcome.reasoning().othersIn(outcome.layout().of(others.name()));
          return rows == null ? List.of() : deciding(rows.rows());
        },
        order -> List.of(order.fact(), order.than()));
  }

  @SafeVarargs
  private List<FactId> deciding(List<TypedRow>... groups) {
    Set<FactId> facts = new LinkedHashSet<>();
    for (List<TypedRow> rows : groups) {
      addDeciding(rows, facts);
    }
    return List.copyOf(facts);
  }

  private void addDeciding(List<TypedRow> rows, Set<FactId> facts) {
    boolean none = rows.stream().noneMatch(outcome::holds);
    for (TypedRow row : rows) {
      if (none || outcome.holds(row)) {
        facts.addAll(of(row).facts());
      }
    }
  }

  private static Finding finding(TypedRow row, Collection<FactId> facts) {
    return new Finding(row.row().id(), List.copyOf(facts), row.row().citations());
  }
}
