package io.gongjian.rules.drools;

import io.gongjian.rules.table.SlotValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The working memory of one determination at a time. Closing empties it for the next one, a bounded
 * number of times: with direct firing the engine never lets go of the tuples of a rule that fired,
 * so that a session which serves for ever fills the memory.
 */
public final class RuleSession implements AutoCloseable {

  private static final int MOST_DETERMINATIONS = 64;

  private final KieSession session;
  private final IdleSessions idle;
  private final List<FactHandle> inserted = new ArrayList<>(8);
  private int determinations;
  private boolean sound = true;

  RuleSession(KieSession session, IdleSessions idle) {
    this.session = session;
    this.idle = idle;
  }

  /**
   * Fires the rows of a stratum that hold.
   *
   * @param values what is known, by slot; it may grow between strata
   * @param fired receives the numbers of the rows
   */
  public void fire(int stratum, SlotValues values, long[] fired) {
    sound = false;
    inserted.add(session.insert(new MatchedFact(stratum, Objects.requireNonNull(values), fired)));
    session.fireAllRules();
    sound = true;
  }

  /** Hands the session on, emptied; one that served enough or had an accident is thrown away. */
  @Override
  public void close() {
    if (isReusable()) {
      inserted.forEach(session::delete);
      inserted.clear();
      if (idle.give(this)) {
        return;
      }
    }
    session.dispose();
  }

  private boolean isReusable() {
    determinations++;
    return sound && determinations < MOST_DETERMINATIONS;
  }
}
