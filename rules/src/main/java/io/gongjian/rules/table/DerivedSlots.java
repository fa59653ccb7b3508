package io.gongjian.rules.table;

import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.engine.vocabulary.Vocabulary;
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
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Computes the facts that follow from others, in the slots of a layout. A value that was given
 * stands.
 */
public final class DerivedSlots {

  private static final TypedRow[] NO_ROWS = {};

  private final SlotLayout layout;
  private final Step[] steps;
  private final @Nullable Step[] bySlot;
  private final BitSet feeding = new BitSet();
  private final List<SettledSlot> settled = new ArrayList<>();

  /** What follows from a slot by formulas alone, by slot; null where rows settle something too. */
  private final Step[] @Nullable [] after;

  public DerivedSlots(RuleBook book) {
    this.layout = book.layout();
    Vocabulary vocabulary = book.pack().vocabulary();
    Map<Integer, List<TypedRow>> settling = settling(book);
    settling.forEach((slot, rows) -> settled.add(new SettledSlot(slot, rows)));
    settled.forEach(one -> Arrays.stream(one.reads()).forEach(feeding::set));
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
        addOrder(order, slot, all);
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
        settled.stream().anyMatch(one -> Arrays.stream(one.reads()).anyMatch(changed::get));
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

  /** How two facts stand to one another follows from both. */
  private void addOrder(Input.OfOrder order, int slot, List<Step> all) {
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
      for (SettledSlot one : settled) {
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
      if (settled.get(i).stratum() == stratum) {
        changed |= settle(settled.get(i), values, row -> holds.test(row.number()));
      }
    }
    if (changed) {
      compute(values);
    }
  }

  private static boolean settle(SettledSlot one, SlotValues values, Predicate<TypedRow> holds) {
    if (!values.isUnsettled(one.slot())) {
      return false;
    }
    Object before = values.get(one.slot());
    values.settle(one.slot(), one.by(holds));
    return !Objects.equals(before, values.get(one.slot()));
  }

  /** The row that settles what stands in a slot on some values; empty where none does. */
  public Optional<TypedRow> settling(int slot, SlotValues values) {
    return settled.stream()
        .filter(one -> one.slot() == slot)
        .flatMap(one -> Arrays.stream(one.rows()))
        .filter(row -> row.standing(values) == Truth.HOLDS)
        .findFirst();
  }

  /** The rows that settle what stands in a slot; none where no row does. */
  public List<TypedRow> settlingRows(int slot) {
    return settled.stream()
        .filter(one -> one.slot() == slot)
        .flatMap(one -> Arrays.stream(one.rows()))
        .toList();
  }

  /** The slots that rows may settle. */
  public List<Integer> settledSlots() {
    return settled.stream().map(one -> one.slot()).toList();
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
    if (derivation instanceof Filled filled) {
      LocalDate asOf = values.asOf();
      return asOf == null
          ? null
          : filled.from(known(values), asOf).map(DerivedSlots::inSlot).orElse(null);
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

  private @Nullable Object order(int slot, int than, SlotValues values) {
    Step step = bySlot[than];
    return TermOrder.of(
        values.get(slot),
        values.get(than),
        step == null ? null : step.derivation,
        known(values),
        values.asOf());
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

  /** The slots that tell what stands in one: those a term is filled by, else itself. */
  public List<Integer> toldBy(int slot) {
    Step step = bySlot[slot];
    return step != null && step.derivation instanceof Filled
        ? Arrays.stream(step.reads).boxed().toList()
        : List.of(slot);
  }

  /** What was filled for the term that stands in a slot, on a day; empty for any other slot. */
  public Optional<Filled> filled(int slot, LocalDate day) {
    Step step = bySlot[slot];
    return step != null && step.derivation instanceof Filled filled
        ? Optional.of(filled.on(day))
        : Optional.empty();
  }

  /** The slots from which one is computed by a formula; none for one that is not. */
  public int[] reads(int slot) {
    Step step = bySlot[slot];
    return step == null ? new int[0] : step.reads.clone();
  }

  /** True when a slot tells how a fact stands to a term that may be without a value. */
  public boolean mayBeWithoutValue(int slot) {
    if (layout.input(slot) instanceof Input.OfOrder order) {
      Step step = bySlot[layout.of(order.than().value())];
      return step != null && step.derivation instanceof Filled;
    }
    return false;
  }

  /** The term to which a slot is compared, where no answer gives it a value on these values. */
  public Optional<Filled> withoutValue(int slot, SlotValues values) {
    if (!(layout.input(slot) instanceof Input.OfOrder order) || values.get(slot) != null) {
      return Optional.empty();
    }
    int than = layout.of(order.than().value());
    Step step = bySlot[than];
    return step != null
            && step.derivation instanceof Filled filled
            && values.get(than) == null
            && lacking(filled, values).isEmpty()
        ? Optional.of(filled)
        : Optional.empty();
  }

  private Set<FactId> lacking(Filled filled, SlotValues values) {
    LocalDate asOf = values.asOf();
    return asOf == null ? Set.of() : filled.lacking(known(values), asOf);
  }

  private Derivation.Known known(SlotValues values) {
    return fact -> values.get(layout.of(fact.value()));
  }

  /**
   * Adds the slots to ask for so that the value in a slot gets known: itself, or those it is
   * computed from that are not known; all of them, when they are known and give no number.
   *
   * @return false when no answer makes it known
   */
  public boolean addAsked(int slot, SlotValues values, BitSet asked) {
    Step step = bySlot[slot];
    if (step == null) {
      BitSet first = askedFirst(slot, values);
      boolean added = false;
      for (int read = first.nextSetBit(0); read >= 0; read = first.nextSetBit(read + 1)) {
        added |= addAsked(read, values, asked);
      }
      if (!added || values.isDeclaredUnknown(slot)) {
        asked.set(slot);
      }
      return true;
    }
    if (withoutValue(slot, values).isPresent()) {
      return false;
    }
    List<Integer> waiting =
        step.derivation instanceof Filled filled
            ? lacking(filled, values).stream().map(fact -> layout.of(fact.value())).toList()
            : notKnown(step, values);
    boolean added = false;
    for (int read : waiting) {
      added |= addAsked(read, values, asked);
    }
    return added;
  }

  /** What a slot is computed from that is not known; all, when it is known and gives no number. */
  private static List<Integer> notKnown(Step step, SlotValues values) {
    List<Integer> reads = Arrays.stream(step.reads).boxed().toList();
    List<Integer> open = reads.stream().filter(read -> values.get(read) == null).toList();
    return open.isEmpty() ? reads : open;
  }

  /** What is asked before a fact that rows may still settle, where their table says so. */
  private BitSet askedFirst(int slot, SlotValues values) {
    BitSet first = new BitSet();
    for (SettledSlot one : settled) {
      for (TypedRow row : one.slot() == slot ? one.rows() : NO_ROWS) {
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
