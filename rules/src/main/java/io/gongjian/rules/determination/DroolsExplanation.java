package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.ExplainMatter;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.determination.Explanation.ConditionTrace;
import io.gongjian.engine.determination.Explanation.DatedRow;
import io.gongjian.engine.determination.Explanation.FactChange;
import io.gongjian.engine.determination.Explanation.RowTrace;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Explains with the rules that a determination was made by. */
public final class DroolsExplanation implements ExplainMatter {

  private final RuleStore store;

  public DroolsExplanation(RuleStore store) {
    this.store = store;
  }

  @Override
  public Explanation explain(Pack pack, Determination determination, MatterId matter) {
    ServingRules rules = store.rules(pack, determination.asOf());
    FactValues values = new FactValues(rules.compiled().book(), determination.given());
    Outcome outcome = rules.compiled().suppose(values.values());
    MatterPlan plan = rules.compiled().book().matters().get(matter);
    if (plan == null) {
      throw new IllegalArgumentException("no such matter [" + matter + "]");
    }
    Verdict verdict = outcome.verdict(matter);
    return new Explanation(
        matter,
        verdict,
        traces(outcome, plan),
        notInForce(pack, matter, determination.asOf()),
        new Silences(outcome).of(plan),
        changes(rules, values, plan, verdict));
  }

  private static List<FactChange> changes(
      ServingRules rules, FactValues values, MatterPlan plan, Verdict verdict) {
    return verdict == Verdict.UNKNOWN
        ? List.of()
        : new NearestChanges(rules, values.values(), plan, verdict).find();
  }

  private static List<RowTrace> traces(Outcome outcome, MatterPlan plan) {
    List<RowTrace> traces = new ArrayList<>();
    plan.exempting().forEach(row -> traces.add(trace(outcome, row, true)));
    plan.requiring().forEach(row -> traces.add(trace(outcome, row, false)));
    traces.sort(Comparator.comparing(RowTrace::standing));
    return traces;
  }

  private static RowTrace trace(Outcome outcome, TypedRow row, boolean exempts) {
    List<ConditionTrace> conditions =
        row.tests().stream()
            .map(
                test -> {
                  String name = outcome.book().layout().name(test.slot());
                  Object value = outcome.values().get(test.slot());
                  return new ConditionTrace(
                      name,
                      row.row().when().getOrDefault(name, "-"),
                      text(value),
                      shown(test.condition().test(value)));
                })
            .toList();
    return new RowTrace(row.row().id(), exempts, shown(outcome.standing(row)), conditions);
  }

  private static Explanation.Standing shown(Standing standing) {
    return switch (standing) {
      case HOLDS -> Explanation.Standing.HOLDS;
      case FAILS -> Explanation.Standing.FAILS;
      case OPEN -> Explanation.Standing.OPEN;
    };
  }

  private static Optional<String> text(@Nullable Object value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number.toPlainString());
    }
    return Optional.of(
        value instanceof Membership set
            ? "[" + String.join(", ", new TreeSet<>(set.certain())) + "]"
            : value.toString());
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
