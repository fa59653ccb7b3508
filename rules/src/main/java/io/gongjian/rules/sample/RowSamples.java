package io.gongjian.rules.sample;

import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The samples of every input that the rows of a book read, by slot. */
public final class RowSamples {

  private final SortedMap<Integer, SlotSamples> bySlot = new TreeMap<>();
  private final Map<Integer, FactDefinition> facts = new HashMap<>();
  private final List<Integer> factSlots;

  public RowSamples(RuleBook book) {
    Map<Integer, List<Condition>> conditions = new TreeMap<>();
    for (TypedRow row : book.rows()) {
      for (TypedRow.Test test : row.tests()) {
        conditions.computeIfAbsent(test.slot(), slot -> new ArrayList<>()).add(test.condition());
      }
    }
    addInputs(book, conditions);
    conditions.forEach(
        (slot, asked) -> {
          bySlot.put(slot, SlotSamples.of(book.type(slot), asked));
          if (book.layout().input(slot) instanceof Input.OfFact input) {
            facts.put(slot, book.pack().vocabulary().get(input.fact()));
          }
        });
    this.factSlots = bySlot.keySet().stream().filter(facts::containsKey).toList();
  }

  /** What a fact follows from is read with it. */
  private static void addInputs(RuleBook book, Map<Integer, List<Condition>> conditions) {
    DerivedSlots derived = new DerivedSlots(book.pack().vocabulary(), book.layout());
    Deque<Integer> open = new ArrayDeque<>(conditions.keySet());
    while (!open.isEmpty()) {
      for (int read : derived.reads(open.remove())) {
        if (conditions.putIfAbsent(read, List.of()) == null) {
          open.add(read);
        }
      }
    }
  }

  /** The slots that some row reads, and those of the facts that these follow from. */
  public List<Integer> slots() {
    return List.copyOf(bySlot.keySet());
  }

  /**
   * The slots of facts that some row reads, or that these follow from, in the vocabulary's order.
   */
  public List<Integer> factSlots() {
    return factSlots;
  }

  public SlotSamples of(int slot) {
    SlotSamples samples = bySlot.get(slot);
    if (samples == null) {
      throw new IllegalArgumentException("no row reads slot [" + slot + "]");
    }
    return samples;
  }

  public FactDefinition fact(int slot) {
    FactDefinition fact = facts.get(slot);
    if (fact == null) {
      throw new IllegalArgumentException("no row reads a fact in slot [" + slot + "]");
    }
    return fact;
  }
}
