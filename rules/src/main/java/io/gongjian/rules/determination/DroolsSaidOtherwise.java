package io.gongjian.rules.determination;

import io.gongjian.engine.determination.FindSaidOtherwise;
import io.gongjian.engine.determination.SaidOtherwise;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares what is said of facts with what rows settle from the others. */
public final class DroolsSaidOtherwise implements FindSaidOtherwise {

  private final RuleStore store;

  public DroolsSaidOtherwise(RuleStore store) {
    this.store = store;
  }

  @Override
  public List<SaidOtherwise> find(Pack pack, LocalDate asOf, FactSheet facts) {
    MatterRules rules = MatterRules.of(store, pack, asOf);
    Map<Integer, Fact> said = new TreeMap<>();
    for (int slot : rules.derived().settledSlots()) {
      facts.find(new FactId(rules.layout().name(slot))).ifPresent(fact -> said.put(slot, fact));
    }
    if (said.isEmpty()) {
      return List.of();
    }
    SlotValues values = rules.values(facts, asOf).values().copy();
    rules.derived().apply(values);
    List<SaidOtherwise> otherwise = new ArrayList<>();
    said.forEach(
        (slot, fact) ->
            rules
                .derived()
                .settling(slot, values)
                .flatMap(row -> otherwise(fact, row))
                .ifPresent(otherwise::add));
    return otherwise;
  }

  private static Optional<SaidOtherwise> otherwise(Fact fact, TypedRow row) {
    Effect.Settles settles = (Effect.Settles) row.row().then();
    boolean same = FactValues.value(fact.value()).equals(FactValues.value(settles.value()));
    return same
        ? Optional.empty()
        : Optional.of(new SaidOtherwise(fact.id(), fact.value(), settles.value(), row.row().id()));
  }
}
