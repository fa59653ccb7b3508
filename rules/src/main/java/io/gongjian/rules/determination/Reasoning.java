package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RowId;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.open.RowMask;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the strata of a rule book one after the other: the rows of a stratum are marked, the
 * applicabilities and situations they decide are written into their slots, and the next stratum
 * reads them.
 */
final class Reasoning {

  private final MatterBook book;
  private final TypedRow[] rows;
  private final Map<RowId, TypedRow> byId = new HashMap<>();
  private final @Nullable Finding[] findings;
  private final Map<MatterId, Integer> places = new HashMap<>();
  private final List<MatterStep> steps = new ArrayList<>();
  private final StepsInOrder inOrder;
  private final @Nullable MatterStep[] applicabilityIn;
  private final @Nullable MatterStep[] situationsIn;
  private final DerivedSlots derived;
  private final BitSet silent;
  private final BitSet silentByValues;
  private final RowMask[] behind;
  private final @Nullable OtherRows[] othersIn;

  Reasoning(MatterBook book) {
    this.book = book;
    this.rows = new TypedRow[book.rules().capacity()];
    book.rules()
        .rows()
        .forEach(
            row -> {
              rows[row.number()] = row;
              byId.put(row.row().id(), row);
            });
    this.findings = Findings.ofFacts(book.rules().rows(), book.layout(), rows.length);
    this.applicabilityIn = new MatterStep[book.layout().size()];
    this.situationsIn = new MatterStep[book.layout().size()];
    this.derived = new DerivedSlots(book.rules());
    for (MatterPlan plan : book.matters().values()) {
      add(new MatterStep(plan, steps.size()));
    }
    this.othersIn = new OtherRows[book.layout().size()];
    List<OtherRows> others = others(book);
    others.forEach(one -> othersIn[one.slot()] = one);
    this.silent = Silences.places(this);
    this.silentByValues = Silences.ofValues(this);
    this.behind =
        steps.stream().map(step -> RowsBehind.of(this, step.plan())).toArray(RowMask[]::new);
    this.inOrder = new StepsInOrder(book.rules().strata(), steps, others);
  }

  private static List<OtherRows> others(MatterBook book) {
    List<OtherRows> all = new ArrayList<>();
    for (int slot = 0; slot < book.layout().size(); slot++) {
      if (book.layout().input(slot) instanceof Input.OfOthers others) {
        all.add(new OtherRows(slot, others, book.rules()));
      }
    }
    return all;
  }

  /** The rows of which none holds where a slot is true; null for any other slot. */
  @Nullable OtherRows othersIn(int slot) {
    return othersIn[slot];
  }

  private void add(MatterStep step) {
    MatterPlan plan = step.plan();
    steps.add(step);
    places.put(plan.matter().id(), step.place());
    if (plan.applicabilitySlot() >= 0) {
      applicabilityIn[plan.applicabilitySlot()] = step;
    }
    if (plan.situationSlot() >= 0) {
      situationsIn[plan.situationSlot()] = step;
    }
  }

  MatterBook book() {
    return book;
  }

  /** The facts that follow from others. */
  DerivedSlots derived() {
    return derived;
  }

  /** A row in force; null for one that is not. */
  @Nullable TypedRow find(RowId row) {
    return byId.get(row);
  }

  /** The row of a number that is one of a row. */
  TypedRow row(int number) {
    return rows[number];
  }

  /** The findings that are the same in every outcome, by row; a copy to add others to. */
  @Nullable Finding[] findingsOfFacts() {
    return findings.clone();
  }

  /** How many matters there are. */
  int matters() {
    return steps.size();
  }

  /** All matters, in the pack's order; the place of each is where it stands here. */
  List<MatterStep> steps() {
    return steps;
  }

  MatterStep step(int place) {
    return steps.get(place);
  }

  /** The matter whose applicability stands in a slot. */
  @Nullable MatterStep applicabilityIn(int slot) {
    return applicabilityIn[slot];
  }

  /** The matter whose situations stand in a slot. */
  @Nullable MatterStep situationsIn(int slot) {
    return situationsIn[slot];
  }

  /** True when a result rests on how rows stand alone: not on sums to pay, nor on terms. */
  boolean restsOnRows(MatterStep step) {
    return step.plan().fees().isEmpty() && !silentByValues.get(step.place());
  }

  /** True when something may be left unsaid of the matter of a step. */
  boolean mayBeSilent(MatterStep step) {
    return silent.get(step.place());
  }

  /** The rows on which the result of a step's matter rests. */
  RowMask behind(MatterStep step) {
    return behind[step.place()];
  }

  /** Where the applicability on a matter stands among those of an outcome. */
  int place(MatterId matter) {
    Integer place = places.get(matter);
    if (place == null) {
      throw new IllegalArgumentException("no such matter [" + matter + "]");
    }
    return place;
  }

  /**
   * Decides everything on {@code facts}, with three values.
   *
   * @param facts the facts by slot; not changed
   */
  Outcome run(SlotValues facts, Marking marking) {
    return run(facts, inOrder, new long[rows.length >> 6], new long[rows.length >> 6], marking);
  }

  /** Decides only what is behind some results, its rows read one by one. */
  Outcome run(SlotValues facts, NarrowedRows narrowed) {
    return run(
        facts,
        narrowed.inOrder(),
        new long[rows.length >> 6],
        new long[rows.length >> 6],
        narrowed::mark);
  }

  /** Decides with two values: {@code marking} adds to both sets at once, for they are the same. */
  Outcome runKnown(SlotValues facts, Marking marking) {
    long[] holds = new long[rows.length >> 6];
    return run(facts, inOrder, holds, holds, marking);
  }

  private Outcome run(
      SlotValues facts, StepsInOrder order, long[] holds, long[] possible, Marking marking) {
    SlotValues values = facts.copy();
    derived.compute(values);
    Applicability[] applicabilities = new Applicability[places.size()];
    for (int stratum = 0; stratum < order.strata(); stratum++) {
      marking.mark(stratum, values, holds, possible);
      derived.settle(stratum, values, row -> RowBits.has(holds, row));
      for (OtherRows others : order.others(stratum)) {
        values.set(others.slot(), others.value(holds, possible));
      }
      for (MatterStep step : order.applicabilities(stratum)) {
        Applicability applicability = step.applicability(holds, possible);
        applicabilities[step.place()] = applicability;
        int slot = step.plan().applicabilitySlot();
        if (slot >= 0) {
          values.set(slot, applicability == Applicability.UNKNOWN ? null : applicability.word());
        }
      }
      for (MatterStep step : order.situations(stratum)) {
        values.set(step.plan().situationSlot(), step.situations(holds, possible));
      }
    }
    return new Outcome(this, values, holds, possible, applicabilities);
  }
}
