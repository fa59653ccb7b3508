package io.gongjian.rules.determination;

import io.gongjian.rules.drools.DroolsBase;
import io.gongjian.rules.open.OpenRowIndex;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotValues;

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
    long[] scratch = new long[book.capacity() >> 6];
    try (DroolsBase.Session session = drools.open()) {
      return reasoning.run(
          facts,
          (stratum, values, holds, possible) -> {
            index.mark(stratum, values, scratch, possible);
            session.fire(stratum, values, holds);
          });
    }
  }

  /** Decides on facts by slot with two values: whatever is not known counts as not fulfilled. */
  public Outcome decideKnown(SlotValues facts) {
    try (DroolsBase.Session session = drools.open()) {
      return reasoning.run(
          facts,
          (stratum, values, holds, possible) -> {
            session.fire(stratum, values, holds);
            System.arraycopy(holds, 0, possible, 0, holds.length);
          });
    }
  }

  /** Decides by the index alone: the same outcome, for the many questions of "what if". */
  Outcome suppose(SlotValues facts) {
    return reasoning.run(facts, index::mark);
  }
}
