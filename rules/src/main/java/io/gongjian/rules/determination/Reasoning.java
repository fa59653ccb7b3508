package io.gongjian.rules.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.table.Effect;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.open.RowBits;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the strata of a rule book one after the other: the rows of a stratum are marked, the
 * verdicts and situations they decide are written into their slots, and the next stratum reads
 * them.
 */
final class Reasoning {

  private final RuleBook book;
  private final List<List<MatterPlan>> verdictsAfter = new ArrayList<>();
  private final List<List<MatterPlan>> situationsAfter = new ArrayList<>();

  Reasoning(RuleBook book) {
    this.book = book;
    for (int stratum = 0; stratum < book.strata(); stratum++) {
      int after = stratum;
      verdictsAfter.add(
          book.matters().values().stream().filter(p -> p.verdictStratum() == after).toList());
      situationsAfter.add(
          book.matters().values().stream()
              .filter(p -> p.situationSlot() >= 0 && p.situationStratum() == after)
              .toList());
    }
  }

  /**
   * Decides everything on {@code facts}.
   *
   * @param facts the facts by slot; not changed
   */
  Outcome run(SlotValues facts, Marking marking) {
    SlotValues values = facts.copy();
    long[] holds = new long[book.capacity() >> 6];
    long[] possible = new long[book.capacity() >> 6];
    Map<MatterId, Verdict> verdicts = new HashMap<>(2 * book.matters().size());
    for (int stratum = 0; stratum < book.strata(); stratum++) {
      marking.mark(stratum, values, holds, possible);
      for (MatterPlan plan : verdictsAfter.get(stratum)) {
        Verdict verdict = verdict(plan, holds, possible);
        verdicts.put(plan.matter().id(), verdict);
        if (plan.verdictSlot() >= 0) {
          values.set(plan.verdictSlot(), verdict == Verdict.UNKNOWN ? null : verdict.word());
        }
      }
      for (MatterPlan plan : situationsAfter.get(stratum)) {
        values.set(plan.situationSlot(), situations(plan, holds, possible));
      }
    }
    return new Outcome(book, values, holds, possible, verdicts);
  }

  private static Verdict verdict(MatterPlan plan, long[] holds, long[] possible) {
    if (any(plan.exempting(), holds) || !any(plan.requiring(), possible)) {
      return Verdict.NOT_REQUIRED;
    }
    if (any(plan.requiring(), holds) && !any(plan.exempting(), possible)) {
      return Verdict.REQUIRED;
    }
    return Verdict.UNKNOWN;
  }

  private static boolean any(List<TypedRow> rows, long[] bits) {
    for (int i = 0; i < rows.size(); i++) {
      if (RowBits.has(bits, rows.get(i).number())) {
        return true;
      }
    }
    return false;
  }

  private static Membership situations(MatterPlan plan, long[] holds, long[] possible) {
    Set<String> certain = new HashSet<>();
    Set<String> maybe = new HashSet<>();
    for (TypedRow row : plan.situations()) {
      if (row.row().then() instanceof Effect.InSituation in
          && RowBits.has(possible, row.number())) {
        maybe.add(in.situation().value());
        if (RowBits.has(holds, row.number())) {
          certain.add(in.situation().value());
        }
      }
    }
    return new Membership(certain, maybe);
  }
}
