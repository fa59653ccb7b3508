package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Applicabilities;
import io.gongjian.engine.determination.WantedResults;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which matters apply, as the results of a determination would say it; only what is behind a
 * matter that is asked about is decided. Not for more than one thread.
 */
final class DecidedMatters implements Applicabilities {

  private final MatterRules rules;
  private final FactValues values;
  private final Map<MatterId, Outcome> outcomes = new HashMap<>();

  DecidedMatters(MatterRules rules, FactValues values) {
    this.rules = rules;
    this.values = values;
  }

  private Outcome outcome(MatterId matter) {
    return outcomes.computeIfAbsent(
        matter,
        asked ->
            rules.decide(
                values.values(),
                rules.narrowed(new WantedResults(Set.of(asked), Set.of(), false))));
  }

  @Override
  public Applicability applicability(MatterId matter) {
    return rules.book().matters().containsKey(matter)
        ? outcome(matter).applicability(matter)
        : Applicability.UNKNOWN;
  }

  @Override
  public Map<SituationId, Boolean> situations(MatterId matter) {
    Map<SituationId, Boolean> situations = new LinkedHashMap<>();
    MatterPlan plan = rules.book().matters().get(matter);
    if (plan == null
        || plan.silence().isPresent()
        || outcome(matter).applicability(matter) == Applicability.NOT_REQUIRED) {
      return situations;
    }
    Outcome outcome = outcome(matter);
    for (TypedRow row : plan.situations()) {
      if (outcome.possible(row) && row.row().then() instanceof Effect.InSituation in) {
        situations.merge(in.situation(), outcome.holds(row), Boolean::logicalOr);
      }
    }
    return situations;
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return values.used().stream().filter(one -> one.id().equals(fact)).map(Fact::value).findFirst();
  }
}
