package io.gongjian.rules.sample;

import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The samples of every input that the rows of a book read, by slot. */
public final class RowSamples {

  private final SortedMap<Integer, SlotSamples> bySlot = new TreeMap<>();
  private final Map<Integer, FactDefinition> facts = new HashMap<>();
  private final List<Integer> factSlots;
  private final Map<Integer, List<Condition>> conditions;
  private final RuleBook book;
  private final @Nullable SlotSamples[] samplesIn;
  private final @Nullable FactDefinition[] factIn;

  public RowSamples(RuleBook book) {
    Map<Integer, List<Condition>> asked = new TreeMap<>();
    for (TypedRow row : book.rows()) {
      for (TypedRow.Test test : row.tests()) {
        asked.computeIfAbsent(test.slot(), slot -> new ArrayList<>()).add(test.condition());
      }
    }
    addInputs(book, asked);
    share(book, asked);
    this.conditions = asked;
    this.book = book;
    asked.forEach(
        (slot, ofSlot) -> {
          bySlot.put(slot, SlotSamples.of(book.type(slot), ofSlot));
          if (book.layout().input(slot) instanceof Input.OfFact input) {
            facts.put(slot, book.pack().vocabulary().get(input.fact()));
          }
        });
    this.samplesIn = new SlotSamples[book.layout().size()];
    this.factIn = new FactDefinition[samplesIn.length];
    bySlot.forEach((slot, samples) -> samplesIn[slot] = samples);
    facts.forEach((slot, fact) -> factIn[slot] = fact);
    this.factSlots = bySlot.keySet().stream().filter(facts::containsKey).toList();
  }

  /** What a fact follows from is read with it. */
  private static void addInputs(RuleBook book, Map<Integer, List<Condition>> conditions) {
    DerivedSlots derived = new DerivedSlots(book);
    Deque<Integer> open = new ArrayDeque<>(conditions.keySet());
    while (!open.isEmpty()) {
      for (int read : derived.reads(open.remove())) {
        if (conditions.putIfAbsent(read, List.of()) == null) {
          open.add(read);
        }
      }
    }
  }

  /** Facts that are compared are told apart at the bounds of both. */
  private static void share(RuleBook book, Map<Integer, List<Condition>> conditions) {
    DerivedSlots derived = new DerivedSlots(book);
    for (int slot : List.copyOf(conditions.keySet())) {
      if (book.layout().input(slot) instanceof Input.OfOrder order) {
        int one = book.layout().of(order.fact().value());
        int other = book.layout().of(order.than().value());
        List<Condition> both = new ArrayList<>(conditions.getOrDefault(one, List.of()));
        both.addAll(conditions.getOrDefault(other, List.of()));
        both.add(at(some(book.type(one))));
        derived
            .filled(other, book.program().asOf())
            .ifPresent(term -> term.cases().forEach(filled -> both.add(at(filled.gives()))));
        conditions.put(one, both);
        conditions.put(other, both);
      }
    }
  }

  private static Object some(ColumnType type) {
    return type.type() == FactType.DATE
        ? LocalDate.of(2026, 1, 1)
        : type.minimum().orElse(BigDecimal.ZERO).add(BigDecimal.TEN);
  }

  private static Condition at(Object value) {
    Optional<Span.Bound> bound = Optional.of(new Span.Bound((Comparable<?>) value, true));
    return new Condition.Within(List.of(new Span(bound, bound)));
  }

  /**
   * The samples of a slot, told apart at the known values too of the facts that it is compared
   * with.
   */
  public SlotSamples of(int slot, SlotValues known) {
    List<Condition> more = new ArrayList<>();
    for (int order : bySlot.keySet()) {
      if (book.layout().input(order) instanceof Input.OfOrder compared) {
        int one = book.layout().of(compared.fact().value());
        int other = book.layout().of(compared.than().value());
        Object beside = one == slot ? known.get(other) : other == slot ? known.get(one) : null;
        if (beside != null) {
          more.add(at(beside));
        }
      }
    }
    if (more.isEmpty()) {
      return of(slot);
    }
    more.addAll(conditions.getOrDefault(slot, List.of()));
    return SlotSamples.of(book.type(slot), more);
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
    SlotSamples samples = slot < samplesIn.length ? samplesIn[slot] : null;
    if (samples == null) {
      throw new IllegalArgumentException("no row reads slot [" + slot + "]");
    }
    return samples;
  }

  public FactDefinition fact(int slot) {
    FactDefinition fact = slot < factIn.length ? factIn[slot] : null;
    if (fact == null) {
      throw new IllegalArgumentException("no row reads a fact in slot [" + slot + "]");
    }
    return fact;
  }
}
