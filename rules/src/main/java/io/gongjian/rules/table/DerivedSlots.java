package io.gongjian.rules.table;

import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.engine.vocabulary.Vocabulary;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.cell.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Computes the facts that follow from others, in the slots of a layout. A value that was given
 * stands.
 */
public final class DerivedSlots {

  private static final TypedRow[] NO_ROWS = {};

  private final Step[] steps;
  private final @Nullable Step[] bySlot;
  private final BitSet feeding = new BitSet();
  private final List<Settled> settled = new ArrayList<>();

  /** What follows from a slot by formulas alone, by slot; null where rows settle something too. */
  private final Step[] @Nullable [] after;

  public DerivedSlots(RuleBook book) {
    SlotLayout layout = book.layout();
    Vocabulary vocabulary = book.pack().vocabulary();
    Map<Integer, List<TypedRow>> settling = settling(book);
    settling.forEach((slot, rows) -> settled.add(new Settled(slot, rows)));
    settled.forEach(one -> Arrays.stream(one.reads).forEach(feeding::set));
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
    this.after = new Step[layout.size()] @Nullable [];
    feeding.stream().forEach(slot -> after[slot] = after(slot));
  }

  private Step @Nullable [] after(int slot) {
    BitSet changed = new BitSet();
    changed.set(slot);
    List<Step> changing = new ArrayList<>();
    for (Step step : steps) {
      if (Arrays.stream(step.reads).anyMatch(changed::get)) {
        changed.set(step.slot);
        changing.add(step);
      }
    }
    boolean settles =
        settled.stream().anyMatch(one -> Arrays.stream(one.reads).anyMatch(changed::get));
    return settles ? null : changing.toArray(Step[]::new);
  }

  /** The rows that settle a fact, by its slot. */
  private static Map<Integer, List<TypedRow>> settling(RuleBook book) {
    Map<Integer, List<TypedRow>> settling = new LinkedHashMap<>();
    for (TypedRow row : book.rows()) {
      if (row.row().then() instanceof Effect.Settles settles) {
        settling
            .computeIfAbsent(book.layout().of(settles.fact().value()), slot -> new ArrayList<>())
            .add(row);
      }
    }
    return settling;
  }

  /** A slot that rows settle. */
  private static final class Settled {
    private final int slot;
    private final TypedRow[] rows;
    private final Object[] gives;
    private final int[] reads;
    private final int stratum;

    private Settled(int slot, List<TypedRow> rows) {
      this.slot = slot;
      this.rows = rows.toArray(TypedRow[]::new);
      this.gives = rows.stream().map(row -> value(row)).toArray();
      this.reads =
          rows.stream()
              .flatMap(row -> row.tests().stream())
              .mapToInt(TypedRow.Test::slot)
              .distinct()
              .toArray();
      this.stratum = rows.stream().mapToInt(TypedRow::stratum).max().orElse(0);
    }

    private static Object value(TypedRow row) {
      FactValue value = ((Effect.Settles) row.row().then()).value();
      return value instanceof FactValue.Choices choices
          ? Membership.known(choices.values())
          : value.plain();
    }

    /** What the rows that hold agree on; null where none holds, or two say different things. */
    private @Nullable Object by(Predicate<TypedRow> holds) {
      Object found = null;
      for (int i = 0; i < rows.length; i++) {
        if (holds.test(rows[i])) {
          if (found != null && !found.equals(gives[i])) {
            return null;
          }
          found = gives[i];
        }
      }
      return found;
    }
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
    return steps.length == 0 && settled.isEmpty();
  }

  /**
   * Computes all that follows, by formulas and by rows, and writes it into its slots where nothing
   * was given.
   */
  public void apply(SlotValues values) {
    compute(values);
    for (int round = 0; round < settled.size(); round++) {
      boolean changed = false;
      for (Settled one : settled) {
        changed |= settle(one, values, row -> row.standing(values) == Truth.HOLDS);
      }
      if (!changed) {
        return;
      }
      compute(values);
    }
  }

  /** Does the same where all but one slot stood with what follows from them. */
  public void applyAfter(int slot, SlotValues values) {
    Step[] changing = after[slot];
    if (changing == null) {
      apply(values);
    } else {
      compute(changing, values);
    }
  }

  /**
   * Writes what the rows of a stratum settle, and what follows from that.
   *
   * @param holds whether a row holds, by its number
   */
  public void settle(int stratum, SlotValues values, IntPredicate holds) {
    boolean changed = false;
    for (int i = 0; i < settled.size(); i++) {
      if (settled.get(i).stratum == stratum) {
        changed |= settle(settled.get(i), values, row -> holds.test(row.number()));
      }
    }
    if (changed) {
      compute(values);
    }
  }

  private static boolean settle(Settled one, SlotValues values, Predicate<TypedRow> holds) {
    if (!values.isUnsettled(one.slot)) {
      return false;
    }
    Object before = values.get(one.slot);
    values.settle(one.slot, one.by(holds));
    return !Objects.equals(before, values.get(one.slot));
  }

  /** The row that settles what stands in a slot on some values; empty where none does. */
  public Optional<TypedRow> settling(int slot, SlotValues values) {
    return settled.stream()
        .filter(one -> one.slot == slot)
        .flatMap(one -> Arrays.stream(one.rows))
        .filter(row -> row.standing(values) == Truth.HOLDS)
        .findFirst();
  }

  /** The rows that settle what stands in a slot; none where no row does. */
  public List<TypedRow> settlingRows(int slot) {
    return settled.stream()
        .filter(one -> one.slot == slot)
        .flatMap(one -> Arrays.stream(one.rows))
        .toList();
  }

  /** The slots that rows may settle. */
  public List<Integer> settledSlots() {
    return settled.stream().map(one -> one.slot).toList();
  }

  /** Computes what follows by formulas. */
  public void compute(SlotValues values) {
    compute(steps, values);
  }

  private void compute(Step[] steps, SlotValues values) {
    for (Step step : steps) {
      if (values.isOpen(step.slot)) {
        Object computed = computed(step, values);
        if (computed != null || values.get(step.slot) != null) {
          values.setComputed(step.slot, computed);
        }
      }
    }
  }

  private @Nullable Object computed(Step step, SlotValues values) {
    Derivation derivation = step.derivation;
    if (derivation == null) {
      return order(step.reads[0], step.reads[1], values);
    }
    @Nullable Object[] inputs = new @Nullable Object[step.reads.length];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = values.get(step.reads[i]);
      if (inputs[i] == null && !derivation.mayLack()) {
        return null;
      }
    }
    LocalDate asOf = values.asOf();
    if (asOf == null && derivation.isOfTheDay()) {
      return null;
    }
    return derivation
        .of(Arrays.asList(inputs), asOf == null ? LocalDate.EPOCH : asOf)
        .<Object>map(DerivedSlots::inSlot)
        .orElse(null);
  }

  /** How two slots stand; with a term whose value is open, what is so for all that it may be. */
  private @Nullable Object order(int slot, int than, SlotValues values) {
    Object one = values.get(slot);
    Object other = values.get(than);
    if (one == null) {
      return null;
    }
    if (other != null) {
      return ColumnType.order(one, other);
    }
    Step step = bySlot[than];
    LocalDate asOf = values.asOf();
    return step != null && asOf != null && step.derivation instanceof Filled filled
        ? ColumnType.order(
            one, filled.possible(Arrays.stream(step.reads).mapToObj(values::get).toList(), asOf))
        : null;
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

  /** The slots from which one is computed by a formula; none for one that is not. */
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
      BitSet first = askedFirst(slot, values);
      if (first.isEmpty() || values.isDeclaredUnknown(slot)) {
        asked.set(slot);
      }
      first.stream().forEach(read -> addAsked(read, values, asked));
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

  /** What is asked before a fact that rows may still settle, where their table says so. */
  private BitSet askedFirst(int slot, SlotValues values) {
    BitSet first = new BitSet();
    for (Settled one : settled) {
      for (TypedRow row : one.slot == slot ? one.rows : NO_ROWS) {
        if (((Effect.Settles) row.row().then()).asksFirst() && row.standing(values) == Truth.OPEN) {
          BitSet open = new BitSet();
          row.tests().stream()
              .filter(test -> test.condition().test(values.get(test.slot())) == Truth.OPEN)
              .forEach(test -> open.set(test.slot()));
          if (open.stream().noneMatch(values::isDeclaredUnknown)) {
            first.or(open);
          }
        }
      }
    }
    return first;
  }
}
