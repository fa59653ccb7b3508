package io.gongjian.rules.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How all rows stand on what is known of a project, and the verdicts that follow.
 *
 * @param values what is known, by slot, verdicts and situations included
 * @param holds the rows that hold
 * @param possible the rows that hold or could still hold
 */
public record Outcome(
    RuleBook book,
    @Nullable Object[] values,
    long[] holds,
    long[] possible,
    Map<MatterId, Verdict> verdicts) {

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
