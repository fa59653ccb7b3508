package io.gongjian.rules.sample;

import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The samples of every fact that a rule book reads, by slot. */
public final class FactSamples {

  private final Map<Integer, SlotSamples> bySlot = new LinkedHashMap<>();
  private final Map<Integer, FactDefinition> facts = new HashMap<>();

  public FactSamples(RuleBook book) {
    Map<Integer, List<Condition>> conditions = new HashMap<>();
    for (TypedRow row : book.rows()) {
      for (TypedRow.Test test : row.tests()) {
        conditions.computeIfAbsent(test.slot(), slot -> new ArrayList<>()).add(test.condition());
      }
    }
    for (FactDefinition fact : book.pack().vocabulary().definitions()) {
      int slot = book.layout().of(fact.id().value());
      if (conditions.containsKey(slot)) {
        bySlot.put(slot, SlotSamples.of(fact, conditions.getOrDefault(slot, List.of())));
        facts.put(slot, fact);
      }
    }
  }

  /** The slots of facts that some rule reads, in the vocabulary's order. */
  public List<Integer> slots() {
    return List.copyOf(bySlot.keySet());
  }

  public SlotSamples of(int slot) {
    SlotSamples samples = bySlot.get(slot);
    if (samples == null) {
      throw new IllegalArgumentException("no rule reads slot [" + slot + "]");
    }
    return samples;
  }

  public FactDefinition fact(int slot) {
    FactDefinition fact = facts.get(slot);
    if (fact == null) {
      throw new IllegalArgumentException("no rule reads slot [" + slot + "]");
    }
    return fact;
  }
}
