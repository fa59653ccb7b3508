package io.gongjian.rules.determination;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.open.RowMask;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How all rows stand on what is known of a project, and the applicabilities that follow. */
public final class Outcome {

  private final Reasoning reasoning;
  private final SlotValues values;
  private final long[] holds;
  private final long[] possible;
  private final Applicability[] applicabilities;

  Outcome(
      Reasoning reasoning,
      SlotValues values,
      long[] holds,
      long[] possible,
      Applicability[] applicabilities) {
    this.reasoning = reasoning;
    this.values = values;
    this.holds = holds;
    this.possible = possible;
    this.applicabilities = applicabilities;
  }

  Reasoning reasoning() {
    return reasoning;
  }

  public MatterBook book() {
    return reasoning.book();
  }

  SlotLayout layout() {
    return book().layout();
  }

  /** What is known, by slot, applicabilities and situations included; not to be changed. */
  SlotValues values() {
    return values;
  }

  /** All applicabilities, in the pack's order of matters. */
  public Map<MatterId, Applicability> applicabilities() {
    Map<MatterId, Applicability> all = new LinkedHashMap<>();
    book().matters().keySet().forEach(matter -> all.put(matter, applicability(matter)));
    return all;
  }

  /** The rows that hold, in order of their numbers. */
  public List<TypedRow> holding() {
    List<TypedRow> rows = new ArrayList<>();
    for (int number = RowBits.next(holds, 0);
        number >= 0;
        number = RowBits.next(holds, number + 1)) {
      rows.add(reasoning.row(number));
    }
    return rows;
  }

  public boolean holds(TypedRow row) {
    return RowBits.has(holds, row.number());
  }

  public boolean possible(TypedRow row) {
    return RowBits.has(possible, row.number());
  }

  /** True when one of some rows holds or could still hold. */
  boolean anyPossible(RowMask rows) {
    return rows.meets(possible);
  }

  /** Which of some rows hold, and which may. */
  RowMask.Marked marked(RowMask rows) {
    return rows.marked(holds, possible);
  }

  public Truth standing(TypedRow row) {
    if (holds(row)) {
      return Truth.HOLDS;
    }
    return possible(row) ? Truth.OPEN : Truth.FAILS;
  }

  public Applicability applicability(MatterId matter) {
    return applicability(reasoning.place(matter));
  }

  /** The applicability at a place of {@link Reasoning#place}. */
  Applicability applicability(int place) {
    return applicabilities[place];
  }

  /** True when a row that requires the matter at a place holds. */
  boolean isRequiring(int place) {
    return reasoning.step(place).isRequiring(holds);
  }
}
