package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import java.util.List;

/** Gives up a view that somebody kept. */
public final class DroppingView {

  private final KeepViews keepViews;

  public DroppingView(KeepViews keepViews) {
    this.keepViews = keepViews;
  }

  /**
   * Gives up one's own, and lists what is left. Refuses with {@link Refusal.NotAllowed} or {@link
   * Refusal.NotFound}.
   */
  public Attempt<List<SavedView>> drop(Actor actor, String name) {
    if (CaseAccess.viewer(actor).isEmpty()) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    if (keepViews.of(actor.account()).stream().noneMatch(one -> one.name().equals(name))) {
      return Attempt.refused(
          new Refusal.NotFound("view", Excerpt.of(name, SavedView.LONGEST_NAME)));
    }
    keepViews.drop(actor.account(), name);
    return Attempt.done(keepViews.of(actor.account()));
  }
}
