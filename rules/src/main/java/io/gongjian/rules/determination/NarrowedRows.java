package io.gongjian.rules.determination;

import io.gongjian.engine.determination.WantedResults;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The rows behind wanted results: those of the matters that are wanted, and those that decide what
 * these read. They are few in a large pack, and are read one by one; what they give is what all
 * rows give, since no other row can change it. Immutable.
 */
final class NarrowedRows {

  private final List<MatterStep> steps;
  private final BitSet wanted;
  private final boolean processWanted;
  private final TypedRow[][] rows;
  private final StepsInOrder inOrder;

  /**
   * Makes them.
   *
   * @param steps the matters of which something is decided
   * @param wanted the places of those of which everything is
   */
  NarrowedRows(
      int strata,
      Collection<MatterStep> steps,
      BitSet wanted,
      boolean processWanted,
      Collection<TypedRow> rows,
      Collection<OtherRows> others) {
    this.steps = steps.stream().sorted(Comparator.comparingInt(MatterStep::place)).toList();
    this.wanted = wanted;
    this.processWanted = processWanted;
    this.rows = new TypedRow[strata][];
    for (int stratum = 0; stratum < strata; stratum++) {
      int only = stratum;
      this.rows[stratum] =
          rows.stream().filter(row -> row.stratum() == only).toArray(TypedRow[]::new);
    }
    this.inOrder = new StepsInOrder(strata, this.steps, others);
  }

  static NarrowedRows of(Reasoning reasoning, WantedResults wanted) {
    return new NarrowingRows(reasoning).narrow(wanted);
  }

  /** The matters of which something is decided, in the pack's order. */
  List<MatterStep> steps() {
    return steps;
  }

  /** How many rows are read. */
  int size() {
    return Arrays.stream(rows).mapToInt(ofStratum -> ofStratum.length).sum();
  }

  /** True for a matter of which everything is decided. */
  boolean isWanted(MatterStep step) {
    return wanted.get(step.place());
  }

  boolean isProcessWanted() {
    return processWanted;
  }

  StepsInOrder inOrder() {
    return inOrder;
  }

  void mark(int stratum, SlotValues values, long[] holds, long[] possible) {
    for (TypedRow row : rows[stratum]) {
      Truth standing = row.standing(values);
      if (standing != Truth.FAILS) {
        RowBits.add(possible, row.number());
      }
      if (standing == Truth.HOLDS) {
        RowBits.add(holds, row.number());
      }
    }
  }
}
