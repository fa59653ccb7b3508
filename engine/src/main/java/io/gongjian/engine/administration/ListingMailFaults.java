package io.gongjian.engine.administration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Lists for operators the mails of the last week that could not be sent. */
public final class ListingMailFaults {

  private static final Duration SHOWN_FOR = Duration.ofDays(7);
  private static final int MOST = 20;

  private final FindMailFaults faults;
  private final Clock clock;

  public ListingMailFaults(FindMailFaults faults, Clock clock) {
    this.faults = faults;
    this.clock = clock;
  }

  /** Refuses with {@link Refusal.NotAllowed}. */
  public Attempt<List<MailFault>> list(Actor actor) {
    return Administration.opensTo(actor.role())
        ? Attempt.done(faults.faults(clock.instant().minus(SHOWN_FOR), MOST))
        : Administration.notAllowed(actor);
  }
}
