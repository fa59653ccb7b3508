package io.gongjian.rules.determination;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.rules.drools.DroolsBase;
import io.gongjian.rules.drools.RuleSession;
import io.gongjian.rules.open.OpenRowIndex;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules of a book, compiled: Drools fires the rows that hold, an index tells the rows that
 * still may. Immutable, for any number of threads.
 */
public final class CompiledRules {

  private final RuleBook book;
  private final DroolsBase drools;
  private final OpenRowIndex index;
  private final Reasoning reasoning;

  public CompiledRules(RuleBook book) {
    this.book = book;
    this.drools = DroolsBase.build(book);
    this.index = new OpenRowIndex(book);
    this.reasoning = new Reasoning(book);
  }

  public RuleBook book() {
    return book;
  }

  /** Decides on facts by slot, with three values. */
  public Outcome decide(SlotValues facts) {
    try (RuleSession session = drools.open()) {
      return reasoning.run(
          facts,
          (stratum, values, holds, possible) -> {
            index.markPossible(stratum, values, possible);
            session.fire(stratum, values, holds);
          });
    }
  }

  /** Decides on facts by slot with two values: whatever is not known counts as not fulfilled. */
  public Outcome decideKnown(SlotValues facts) {
    try (RuleSession session = drools.open()) {
      return reasoning.runKnown(
          facts, (stratum, values, holds, possible) -> session.fire(stratum, values, holds));
    }
  }

  /** The names of the facts that open matters wait for. */
  public Map<MatterId, SortedSet<String>> missing(Outcome outcome) {
    MissingFacts missing = new MissingFacts(outcome);
    Map<MatterId, SortedSet<String>> names = new LinkedHashMap<>();
    for (MatterPlan plan : book.matters().values()) {
      if (outcome.verdict(plan.matter().id()) == Verdict.UNKNOWN) {
        SortedSet<String> waiting = new TreeSet<>();
        missing.ofVerdict(plan).stream().forEach(slot -> waiting.add(book.layout().name(slot)));
        names.put(plan.matter().id(), waiting);
      }
    }
    return names;
  }

  /** Decides by the index alone: the same outcome, for the many questions of "what if". */
  Outcome suppose(SlotValues facts) {
    return reasoning.run(facts, index::mark);
  }
}
