package io.gongjian.rules.determination;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.SlotValues;
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

  FactValues(MatterBook book, FactSheet sheet) {
    this.values = new SlotValues(book.layout());
    this.withoutAssumptions = new SlotValues(book.layout());
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
    used.sort(Comparator.comparing(Fact::id));
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
