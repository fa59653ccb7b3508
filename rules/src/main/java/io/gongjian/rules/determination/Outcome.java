package io.gongjian.rules.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.Collections;
import java.util.Map;

/** How all rows stand on what is known of a project, and the verdicts that follow. */
public final class Outcome {

  private final RuleBook book;
  private final SlotValues values;
  private final long[] holds;
  private final long[] possible;
  private final Map<MatterId, Verdict> verdicts;

  Outcome(
      RuleBook book,
      SlotValues values,
      long[] holds,
      long[] possible,
      Map<MatterId, Verdict> verdicts) {
    this.book = book;
    this.values = values;
    this.holds = holds;
    this.possible = possible;
    this.verdicts = Collections.unmodifiableMap(verdicts);
  }

  public RuleBook book() {
    return book;
  }

  /** What is known, by slot, verdicts and situations included; not to be changed. */
  SlotValues values() {
    return values;
  }

  public Map<MatterId, Verdict> verdicts() {
    return verdicts;
  }

  public boolean holds(TypedRow row) {
    return RowBits.has(holds, row.number());
  }

  public boolean possible(TypedRow row) {
    return RowBits.has(possible, row.number());
  }

  public Standing standing(TypedRow row) {
    if (holds(row)) {
      return Standing.HOLDS;
    }
    return possible(row) ? Standing.OPEN : Standing.FAILS;
  }

  public Verdict verdict(MatterId matter) {
    Verdict verdict = verdicts.get(matter);
    if (verdict == null) {
      throw new IllegalArgumentException("no such matter [" + matter + "]");
    }
    return verdict;
  }
}
