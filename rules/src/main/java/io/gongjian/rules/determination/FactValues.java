package io.gongjian.rules.determination;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a project as the rules see them: what the region sets comes before what is given,
 * and what is absent and may be assumed is assumed.
 */
final class FactValues {

  private final SlotValues values;
  private final List<Fact> used = new ArrayList<>();
  private final BitSet assumed = new BitSet();

  /**
   * Reads the facts of a project.
   *
   * @param asOf the day from which ages count
   */
  FactValues(MatterRules rules, FactSlots slots, FactSheet sheet, LocalDate asOf) {
    this.values = new SlotValues(rules.layout(), asOf);
    @Nullable Fact[] given = new Fact[slots.all().size()];
    for (Fact fact : sheet.facts().values()) {
      int place = slots.place(fact.id());
      if (place >= 0 && !slots.all().get(place).isOfLaw()) {
        given[place] = fact;
      }
    }
    for (int place = 0; place < given.length; place++) {
      FactSlots.FactSlot slot = slots.all().get(place);
      Fact known = slot.region() == null ? given[place] : slot.region();
      if (known != null) {
        take(slot.slot(), known);
      } else if (sheet.declaredUnknown().contains(slot.id())) {
        values.declareUnknown(slot.slot());
      } else if (slot.assumed() != null) {
        values.assume(slot.slot(), value(slot.assumed().value()));
        used.add(slot.assumed());
        assumed.set(slot.slot());
      }
    }
    derive(rules);
  }

  /** What follows from the facts used is used too. */
  private void derive(MatterRules rules) {
    if (rules.derived().isEmpty()) {
      return;
    }
    SlotValues all = values.copy();
    rules.derived().apply(all);
    for (FactDefinition definition : rules.book().pack().vocabulary().derived()) {
      int slot = rules.layout().of(definition.id().value());
      Object value = all.isComputed(slot) ? all.get(slot) : null;
      if (value != null) {
        Object plain = value instanceof Membership members ? List.copyOf(members.certain()) : value;
        used.add(Fact.of(definition.id(), definition.computed(plain), FactSource.DERIVED));
      }
    }
    for (int slot : rules.derived().settledSlots()) {
      if (all.isComputed(slot)) {
        rules.derived().settling(slot, all).ifPresent(row -> settled(slot, row));
      }
    }
    used.sort(Comparator.comparing(Fact::id));
  }

  /** What rows settle is no assumption any more. */
  private void settled(int slot, TypedRow row) {
    if (row.row().then() instanceof Effect.Settles settles) {
      used.removeIf(fact -> fact.id().equals(settles.fact()));
      assumed.clear(slot);
      used.add(
          new Fact(
              settles.fact(),
              settles.value(),
              FactSource.DERIVED,
              Optional.of(row.row().id().toString()),
              Optional.empty()));
    }
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

  /** What is known when nothing is assumed, by slot. */
  SlotValues withoutAssumptions() {
    SlotValues bare = values.copy();
    assumed.stream().forEach(slot -> bare.set(slot, null));
    return bare;
  }

  BitSet assumed() {
    return assumed;
  }

  /** The facts that are known or assumed, in the order of their ids. */
  List<Fact> used() {
    return used;
  }
}
