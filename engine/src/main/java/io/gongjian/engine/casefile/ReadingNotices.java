package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import java.time.Clock;

/** Reads one's own notices; nobody has those of another. */
public final class ReadingNotices {

  private final PageNotices notices;
  private final Clock clock;

  public ReadingNotices(PageNotices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  public Page<CaseNotice> page(Actor actor, PageRequest page) {
    return notices.page(actor.account(), actor.organisation(), page);
  }

  /** How many are new, counted up to a hundred. */
  public int unread(Actor actor) {
    return notices.unread(actor.account(), actor.organisation());
  }

  /** Notes that all of them were seen. */
  public void seen(Actor actor) {
    notices.read(actor.account(), Moment.of(clock).at());
  }
}
