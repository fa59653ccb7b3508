package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.ExplainMatter;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.determination.Explanation.ComparedWith;
import io.gongjian.engine.determination.Explanation.ConditionTrace;
import io.gongjian.engine.determination.Explanation.DatedRow;
import io.gongjian.engine.determination.Explanation.RowTrace;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.program.CompiledRows;
import io.gongjian.rules.program.ExplainedRow;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.MatterPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Explains with the rules that a determination was made by. */
public final class DroolsExplanation implements ExplainMatter {

  private final RuleStore store;
  private final int mostSuppositions;

  public DroolsExplanation(RuleStore store) {
    this(store, NearestChanges.MOST_SUPPOSITIONS);
  }

  /** Makes one that ends its search for changes after {@code mostSuppositions} of what could be. */
  DroolsExplanation(RuleStore store, int mostSuppositions) {
    this.store = store;
    this.mostSuppositions = mostSuppositions;
  }

  @Override
  public Explanation explain(Pack pack, Determination determination, MatterId matter) {
    MatterRules rules = MatterRules.of(store, pack, determination.asOf());
    FactValues values = rules.values(determination.given(), determination.asOf());
    Outcome outcome = rules.suppose(values.values());
    Reasoning reasoning = outcome.reasoning();
    MatterPlan plan = rules.book().plan(matter);
    Applicability applicability = outcome.applicability(matter);
    NearestChanges.Found changes = changes(rules, values, plan, applicability);
    return new Explanation(
        matter,
        applicability,
        traces(rules, outcome, plan),
        notInForce(pack, matter, determination.asOf()),
        new Silences(outcome).of(reasoning.step(reasoning.place(matter))),
        changes.changes(),
        changes.stopped());
  }

  private NearestChanges.Found changes(
      MatterRules rules, FactValues values, MatterPlan plan, Applicability applicability) {
    return applicability == Applicability.UNKNOWN
        ? NearestChanges.Found.NOTHING
        : new NearestChanges(rules, values.values(), plan, applicability, mostSuppositions).find();
  }

  private static List<RowTrace> traces(MatterRules rules, Outcome outcome, MatterPlan plan) {
    CompiledRows rows = rules.rows();
    List<RowTrace> traces = new ArrayList<>();
    plan.exempting().forEach(row -> traces.add(trace(rows.explain(row, outcome.values()), true)));
    plan.requiring().forEach(row -> traces.add(trace(rows.explain(row, outcome.values()), false)));
    traces.sort(Comparator.comparing(RowTrace::standing));
    return traces;
  }

  private static RowTrace trace(ExplainedRow row, boolean exempts) {
    return new RowTrace(
        row.row().row().id(),
        exempts,
        shown(row.standing()),
        row.cells().stream()
            .map(
                cell ->
                    new ConditionTrace(
                        cell.input(),
                        cell.text(),
                        cell.actual(),
                        shown(cell.standing()),
                        cell.beside()
                            .map(one -> new ComparedWith(new FactId(one.fact()), one.actual()))))
            .toList());
  }

  private static Explanation.Standing shown(Truth standing) {
    return switch (standing) {
      case HOLDS -> Explanation.Standing.HOLDS;
      case FAILS -> Explanation.Standing.FAILS;
      case OPEN -> Explanation.Standing.OPEN;
    };
  }

  private static List<DatedRow> notInForce(Pack pack, MatterId matter, LocalDate asOf) {
    return pack.tables().stream()
        .filter(table -> table.decides() == Decision.MATTER)
        .filter(table -> table.matter().filter(matter::equals).isPresent())
        .flatMap(table -> table.rows().stream())
        .filter(row -> !row.inForce(asOf))
        .filter(row -> row.then() instanceof Effect.Required || row.then() instanceof Effect.Exempt)
        .map(DroolsExplanation::dated)
        .toList();
  }

  private static DatedRow dated(RuleRow row) {
    return new DatedRow(row.id(), row.from(), row.to());
  }
}
