package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.List;

/** Lists the views that somebody kept. */
public final class ListingViews {

  private final KeepViews keepViews;

  public ListingViews(KeepViews keepViews) {
    this.keepViews = keepViews;
  }

  /** Lists one's own. Refuses with {@link Refusal.NotAllowed}. */
  public Attempt<List<SavedView>> list(Actor actor) {
    return CaseAccess.viewer(actor).isEmpty()
        ? Attempt.refused(new Refusal.NotAllowed(actor.role()))
        : Attempt.done(keepViews.of(actor.account()));
  }
}
