package io.gongjian.rules.table;

import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What rows settle from a few facts, without looking at rows that read none of them. */
public final class SettledFacts {

  private final RuleBook book;
  private final List<TypedRow> rows;
  private final Map<FactId, List<TypedRow>> reading = new HashMap<>();

  public SettledFacts(RuleBook book) {
    this.book = book;
    this.rows =
        book.rows().stream().filter(row -> row.row().then() instanceof Effect.Settles).toList();
    for (TypedRow row : rows) {
      row.tests().stream()
          .map(test -> book.layout().input(test.slot()))
          .flatMap(input -> read(input).stream())
          .distinct()
          .forEach(fact -> reading.computeIfAbsent(fact, first -> new ArrayList<>()).add(row));
    }
  }

  private static List<FactId> read(Input input) {
    if (input instanceof Input.OfOrder order) {
      return List.of(order.fact(), order.than());
    }
    return input instanceof Input.OfFact fact ? List.of(fact.fact()) : List.of();
  }

  /** The rows that settle facts. */
  public List<TypedRow> rows() {
    return rows;
  }

  /** What follows by rows from facts, and from what follows; what is among them stands. */
  public Map<FactId, FactValue> from(Map<FactId, FactValue> facts) {
    SlotValues values = new SlotValues(book.layout(), book.program().asOf());
    Map<FactId, FactValue> known = new TreeMap<>(facts);
    Map<FactId, FactValue> follow = new TreeMap<>();
    Deque<FactId> next = new ArrayDeque<>(facts.keySet());
    facts.forEach((fact, value) -> set(values, fact, value));
    while (!next.isEmpty()) {
      for (TypedRow row : reading.getOrDefault(next.remove(), List.of())) {
        Effect.Settles settles = (Effect.Settles) row.row().then();
        if (row.standing(values) == Truth.HOLDS
            && known.putIfAbsent(settles.fact(), settles.value()) == null) {
          follow.put(settles.fact(), settles.value());
          set(values, settles.fact(), settles.value());
          next.add(settles.fact());
        }
      }
    }
    return follow;
  }

  private void set(SlotValues values, FactId fact, FactValue value) {
    Optional.of(fact.value())
        .filter(book.layout()::has)
        .ifPresent(name -> values.set(book.layout().of(name), inSlot(value)));
  }

  private static Object inSlot(FactValue value) {
    return value instanceof FactValue.Choices choices
        ? Membership.known(choices.values())
        : value.plain();
  }
}
