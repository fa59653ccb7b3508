package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Applicabilities;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.TypedRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads off an outcome which matters apply, as the results of a determination would say it. */
final class DecidedMatters implements Applicabilities {

  private final Outcome outcome;
  private final List<Fact> used;

  DecidedMatters(Outcome outcome, List<Fact> used) {
    this.outcome = outcome;
    this.used = used;
  }

  @Override
  public Applicability applicability(MatterId matter) {
    return outcome.book().matters().containsKey(matter)
        ? outcome.applicability(matter)
        : Applicability.UNKNOWN;
  }

  @Override
  public Map<SituationId, Boolean> situations(MatterId matter) {
    Map<SituationId, Boolean> situations = new LinkedHashMap<>();
    MatterPlan plan = outcome.book().matters().get(matter);
    if (plan == null
        || plan.silence().isPresent()
        || outcome.applicability(matter) == Applicability.NOT_REQUIRED) {
      return situations;
    }
    for (TypedRow row : plan.situations()) {
      if (outcome.possible(row) && row.row().then() instanceof Effect.InSituation in) {
        situations.merge(in.situation(), outcome.holds(row), Boolean::logicalOr);
      }
    }
    return situations;
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return used.stream().filter(one -> one.id().equals(fact)).map(Fact::value).findFirst();
  }
}
