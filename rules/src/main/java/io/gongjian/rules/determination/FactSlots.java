package io.gongjian.rules.determination;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.table.MatterBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a vocabulary in the order of their ids, with what is known of each without asking.
 */
final class FactSlots {

  private final List<FactSlot> slots = new ArrayList<>();
  private final Map<FactId, Integer> places = new HashMap<>();

  /**
   * A fact.
   *
   * @param region what the region sets, which comes before all else
   * @param assumed what is assumed while nothing is known
   * @param isOfLaw true when nobody else may say it
   */
  record FactSlot(
      FactId id, int slot, @Nullable Fact region, @Nullable Fact assumed, boolean isOfLaw) {}

  FactSlots(MatterBook book) {
    book.pack().vocabulary().definitions().stream()
        .sorted(Comparator.comparing(FactDefinition::id))
        .forEach(
            definition -> {
              places.put(definition.id(), slots.size());
              slots.add(
                  new FactSlot(
                      definition.id(),
                      book.layout().of(definition.id().value()),
                      book.regionFacts().get(definition.id()),
                      definition
                          .assumed()
                          .map(value -> Fact.of(definition.id(), value, FactSource.DEFAULT))
                          .orElse(null),
                      definition.isOfLaw()));
            });
  }

  List<FactSlot> all() {
    return slots;
  }

  /** Where a fact stands among all, or -1 when the vocabulary has it not. */
  int place(FactId id) {
    return places.getOrDefault(id, -1);
  }
}
