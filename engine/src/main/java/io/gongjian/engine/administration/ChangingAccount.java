package io.gongjian.engine.administration;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.util.Optional;

/** Changes what is said of an account; its name stays. */
public final class ChangingAccount {

  private final AccountLibrary accounts;
  private final OrganisationLibrary organisations;
  private final KnownPlaces places;
  private final Clock clock;

  public ChangingAccount(
      AccountLibrary accounts, OrganisationLibrary organisations, KnownPlaces places, Clock clock) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.BadInput},
   * {@link Refusal.Stale}, or {@link Refusal.NotReady} when nobody would be left to administer.
   */
  public Attempt<KeptAccount> change(Actor actor, ChangeAccount asked) {
    if (!Administration.opensTo(actor.role())) {
      return Administration.notAllowed(actor);
    }
    Optional<KeptAccount> before = Administration.find(accounts, asked.name());
    if (before.isEmpty()) {
      return Administration.noAccount(asked.name());
    }
    DetailsReader.Reading reading =
        new DetailsReader(organisations, places).read(before.get().name(), asked.details());
    return reading
        .account()
        .map(account -> change(before.get(), account, asked.version()))
        .orElseGet(() -> Attempt.refused(new Refusal.BadInput(reading.faults())));
  }

  private Attempt<KeptAccount> change(KeptAccount before, Account account, long basedOn) {
    if (before.version() != basedOn) {
      return Attempt.refused(new Refusal.Stale(basedOn, before.version()));
    }
    if (account.role() != Role.OPERATOR && LastOperator.is(before, accounts)) {
      return LastOperator.refuse(before);
    }
    account
        .organisation()
        .filter(organisation -> organisations.find(organisation.code()).isEmpty())
        .ifPresent(organisations::store);
    KeptAccount after =
        new KeptAccount(account, before.locked(), before.version() + 1, clock.instant());
    return accounts.replace(after)
        ? Attempt.done(after)
        : Attempt.refused(new Refusal.Stale(basedOn, before.version() + 1));
  }
}
