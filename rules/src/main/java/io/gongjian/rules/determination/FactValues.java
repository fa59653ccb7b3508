package io.gongjian.rules.determination;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.SlotValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The facts of a project as the rules see them: what the region sets comes before what is given,
 * and what is absent and may be assumed is assumed.
 */
final class FactValues {

  private final SlotValues values;
  private final SlotValues withoutAssumptions;
  private final List<Fact> used = new ArrayList<>();
  private final BitSet assumed = new BitSet();

  /**
   * @param asOf the day from which ages count
   */
  FactValues(MatterRules rules, FactSheet sheet, LocalDate asOf) {
    MatterBook book = rules.book();
    this.values = new SlotValues(book.layout(), asOf);
    this.withoutAssumptions = new SlotValues(book.layout(), asOf);
    for (FactDefinition definition : book.pack().vocabulary().definitions()) {
      int slot = book.layout().of(definition.id().value());
      Optional<Fact> fact = known(book, sheet, definition.id());
      if (fact.isPresent()) {
        take(slot, fact.get());
        withoutAssumptions.set(slot, values.get(slot));
      } else if (definition.assumed().isPresent()
          && !sheet.declaredUnknown().contains(definition.id())) {
        take(slot, Fact.of(definition.id(), definition.assumed().get(), FactSource.DEFAULT));
        assumed.set(slot);
      }
    }
    derive(book, rules.derived());
    used.sort(Comparator.comparing(Fact::id));
  }

  /** What follows from the facts used is used too. */
  private void derive(MatterBook book, DerivedSlots derived) {
    if (derived.isEmpty()) {
      return;
    }
    SlotValues all = values.copy();
    derived.apply(all);
    for (FactDefinition definition : book.pack().vocabulary().derived()) {
      int slot = book.layout().of(definition.id().value());
      if (all.isComputed(slot) && all.get(slot) instanceof BigDecimal number) {
        used.add(Fact.of(definition.id(), new FactValue.Amount(number), FactSource.DERIVED));
      }
    }
  }

  private static Optional<Fact> known(MatterBook book, FactSheet sheet, FactId id) {
    Fact region = book.regionFacts().get(id);
    return region != null ? Optional.of(region) : sheet.find(id);
  }

  private void take(int slot, Fact fact) {
    values.set(slot, value(fact.value()));
    used.add(fact);
  }

  /** A fact's value as it stands in a slot. */
  static Object value(FactValue value) {
    return value instanceof FactValue.Choices choices
        ? Membership.known(choices.values())
        : value.plain();
  }

  /** What is known, by slot. */
  SlotValues values() {
    return values;
  }

  SlotValues withoutAssumptions() {
    return withoutAssumptions;
  }

  BitSet assumed() {
    return assumed;
  }

  List<Fact> used() {
    return used;
  }
}
