package io.gongjian.engine.administration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.util.Optional;

/** Locks an account, which ends its sessions, or opens it again. */
public final class LockingAccount {

  private final AccountLibrary accounts;
  private final Clock clock;

  public LockingAccount(AccountLibrary accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.Stale}, or
   * {@link Refusal.NotReady} when nobody would be left to administer.
   *
   * @param locked false to open it
   */
  public Attempt<KeptAccount> lock(Actor actor, String name, boolean locked) {
    if (!Administration.opensTo(actor.role())) {
      return Administration.notAllowed(actor);
    }
    Optional<KeptAccount> found = Administration.find(accounts, name);
    if (found.isEmpty()) {
      return Administration.noAccount(name);
    }
    KeptAccount before = found.get();
    if (before.locked() == locked) {
      return Attempt.done(before);
    }
    if (locked && LastOperator.is(before, accounts)) {
      return LastOperator.refuse(before);
    }
    KeptAccount after = before.locked(locked, clock.instant());
    return accounts.replace(after)
        ? Attempt.done(after)
        : Attempt.refused(new Refusal.Stale(before.version(), before.version() + 1));
  }
}
