package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;

/** Gives up a view that somebody kept. */
public final class DroppingView {

  private final KeepViews keepViews;

  public DroppingView(KeepViews keepViews) {
    this.keepViews = keepViews;
  }

  /** Gives up one's own, and lists what is left. Refuses with {@link Refusal.NotAllowed}. */
  public Attempt<List<SavedView>> drop(Actor actor, String name) {
    if (CaseAccess.viewer(actor).isEmpty()) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    keepViews.drop(actor.account(), name);
    return Attempt.done(keepViews.of(actor.account()));
  }
}
