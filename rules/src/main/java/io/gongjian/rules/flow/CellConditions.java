package io.gongjian.rules.flow;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.ReadConditions;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.TellCondition;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.FlowCells;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells conditions by the cell language of rule tables, in three values. */
public final class CellConditions implements ReadConditions {

  @Override
  public TellCondition read(
      Pack pack, PackFlow flow, Optional<MatterId> matter, Determination known) {
    FlowCells cells = new FlowCells(pack, flow, known.asOf());
    return (step, outcomes) ->
        told(cells.standing(step, outcomes, matter, input -> value(known, input)));
  }

  private static ConditionTruth told(Truth truth) {
    return switch (truth) {
      case HOLDS -> ConditionTruth.HOLDS;
      case FAILS -> ConditionTruth.FAILS;
      case OPEN -> ConditionTruth.UNKNOWN;
    };
  }

  private static Optional<Object> value(Determination known, Input input) {
    if (input instanceof Input.OfFact of) {
      return known.fact(of.fact()).map(CellConditions::plain);
    }
    return input instanceof Input.OfSituations of
        ? situations(known, of.matter())
        : Optional.empty();
  }

  private static Object plain(FactValue value) {
    return value instanceof FactValue.Choices choices
        ? Membership.known(choices.values())
        : value.plain();
  }

  /** Those that are certain and those that may be; not known where nobody determined them. */
  private static Optional<Object> situations(Determination known, MatterId matter) {
    if (known.matters().stream().noneMatch(result -> result.matter().equals(matter))) {
      return Optional.empty();
    }
    Map<SituationId, Boolean> found = known.situations(matter);
    Set<String> possible =
        found.keySet().stream().map(SituationId::value).collect(Collectors.toSet());
    Set<String> certain =
        found.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(one -> one.getKey().value())
            .collect(Collectors.toSet());
    return Optional.of(new Membership(certain, possible));
  }
}
