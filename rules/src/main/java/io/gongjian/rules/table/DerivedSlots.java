package io.gongjian.rules.table;

import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.Vocabulary;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Membership;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the facts that follow from others, in the slots of a layout. A value that was given
 * stands.
 */
public final class DerivedSlots {

  private final Step[] steps;
  private final @Nullable Step[] bySlot;
  private final BitSet feeding = new BitSet();

  public DerivedSlots(Vocabulary vocabulary, SlotLayout layout) {
    List<Step> all = new ArrayList<>();
    this.bySlot = new Step[layout.size()];
    for (FactDefinition fact : vocabulary.derived()) {
      Derivation derivation = fact.derived().orElseThrow();
      String name = fact.id().value();
      if (layout.has(name)
          && derivation.reads().stream().map(FactId::value).allMatch(layout::has)) {
        int[] reads =
            derivation.reads().stream().mapToInt(read -> layout.of(read.value())).toArray();
        Step step = new Step(layout.of(name), reads, derivation);
        all.add(step);
        bySlot[step.slot] = step;
        Arrays.stream(reads).forEach(feeding::set);
      }
    }
    for (int slot = 0; slot < layout.size(); slot++) {
      if (layout.input(slot) instanceof Input.OfOrder order) {
        addOrder(order, slot, layout, all);
      }
    }
    this.steps = all.toArray(Step[]::new);
  }

  /** How two facts stand to one another follows from both. */
  private void addOrder(Input.OfOrder order, int slot, SlotLayout layout, List<Step> all) {
    if (layout.has(order.fact().value()) && layout.has(order.than().value())) {
      int[] reads = {layout.of(order.fact().value()), layout.of(order.than().value())};
      Step step = new Step(slot, reads, null);
      all.add(step);
      bySlot[slot] = step;
      Arrays.stream(reads).forEach(feeding::set);
    }
  }

  /** A slot to compute, from which slots. */
  private static final class Step {
    private final int slot;
    private final int[] reads;
    private final @Nullable Derivation derivation;

    /**
     * @param derivation null where the two slots that are read are compared
     */
    private Step(int slot, int[] reads, @Nullable Derivation derivation) {
      this.slot = slot;
      this.reads = reads;
      this.derivation = derivation;
    }
  }

  public boolean isEmpty() {
    return steps.length == 0;
  }

  /** Computes what follows and writes it into its slots, where nothing was given. */
  public void apply(SlotValues values) {
    for (Step step : steps) {
      if (values.isOpen(step.slot)) {
        Object computed = computed(step, values);
        if (computed != null || values.get(step.slot) != null) {
          values.setComputed(step.slot, computed);
        }
      }
    }
  }

  private static @Nullable Object computed(Step step, SlotValues values) {
    Object[] inputs = new Object[step.reads.length];
    for (int i = 0; i < inputs.length; i++) {
      Object value = values.get(step.reads[i]);
      if (value == null) {
        return null;
      }
      inputs[i] = value;
    }
    Derivation derivation = step.derivation;
    if (derivation == null) {
      return ColumnType.order(inputs[0], inputs[1]);
    }
    LocalDate asOf = values.asOf();
    if (asOf == null && derivation instanceof Derivation.Age) {
      return null;
    }
    return derivation
        .of(Arrays.asList(inputs), asOf == null ? LocalDate.EPOCH : asOf)
        .<Object>map(DerivedSlots::inSlot)
        .orElse(null);
  }

  /** A value as cells compare it. */
  private static Object inSlot(Object value) {
    if (value instanceof List<?> choices) {
      return Membership.known(choices.stream().map(String.class::cast).toList());
    }
    return value instanceof BigDecimal number && number.signum() != 0
        ? number.stripTrailingZeros()
        : value;
  }

  public boolean isDerived(int slot) {
    return bySlot[slot] != null;
  }

  /** True when something is computed from a slot. */
  public boolean feeds(int slot) {
    return feeding.get(slot);
  }

  /** The slots from which one is computed; none for one that is not. */
  public int[] reads(int slot) {
    Step step = bySlot[slot];
    return step == null ? new int[0] : step.reads.clone();
  }

  /**
   * Adds the slots to ask for so that the value in a slot gets known: itself, or those it is
   * computed from that are not known; all of them, when they are known and give no number.
   */
  public void addAsked(int slot, SlotValues values, BitSet asked) {
    Step step = bySlot[slot];
    if (step == null) {
      asked.set(slot);
      return;
    }
    boolean lacking = false;
    for (int read : step.reads) {
      if (values.get(read) == null) {
        lacking = true;
        addAsked(read, values, asked);
      }
    }
    if (!lacking) {
      for (int read : step.reads) {
        addAsked(read, values, asked);
      }
    }
  }
}
