package io.gongjian.engine.administration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Sets the password of an account: an operator for everybody, everybody else for themselves. That
 * the owner knows the old one is asked before.
 */
public final class SettingPassword {

  private final AccountLibrary accounts;
  private final HashPassword hashing;
  private final Clock clock;

  public SettingPassword(AccountLibrary accounts, HashPassword hashing, Clock clock) {
    this.accounts = accounts;
    this.hashing = hashing;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound} or {@link Refusal.BadInput}.
   */
  public Attempt<KeptAccount> set(Actor actor, String name, String password) {
    if (!Administration.opensTo(actor.role()) && !actor.account().value().equals(name)) {
      return Administration.notAllowed(actor);
    }
    Optional<KeptAccount> found = Administration.find(accounts, name);
    if (found.isEmpty()) {
      return Administration.noAccount(name);
    }
    Optional<InputFault> fault = PasswordRule.fault(found.get().name(), password);
    if (fault.isPresent()) {
      return Attempt.refused(new Refusal.BadInput(List.of(fault.get())));
    }
    accounts.setPassword(found.get().name(), hashing.hash(password), clock.instant());
    return Attempt.done(found.get());
  }
}
