package io.gongjian.rules.drools;

import io.gongjian.rules.table.SlotValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The working memory of one determination. Closing empties it for the next one. */
public final class RuleSession implements AutoCloseable {

  private final KieSession session;
  private final IdleSessions idle;
  private final List<FactHandle> inserted = new ArrayList<>(8);
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
    inserted.add(session.insert(new FactRecord(stratum, Objects.requireNonNull(values), fired)));
    session.fireAllRules();
    sound = true;
  }

  /** Hands the session on, emptied; one in which an accident happened is thrown away. */
  @Override
  public void close() {
    if (sound) {
      inserted.forEach(session::delete);
    }
    if (!sound || !idle.give(session)) {
      session.dispose();
    }
  }
}
