package io.gongjian.engine.administration;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes an account, and the organisation it acts for where that is not there yet. */
public final class AddingAccount {

  private static final int HEAD = 64;

  private final AccountLibrary accounts;
  private final OrganisationLibrary organisations;
  private final KnownPlaces places;
  private final HashPassword hashing;
  private final Clock clock;

  public AddingAccount(
      AccountLibrary accounts,
      OrganisationLibrary organisations,
      KnownPlaces places,
      HashPassword hashing,
      Clock clock) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.places = places;
    this.hashing = hashing;
    this.clock = clock;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.BadInput}. */
  public Attempt<KeptAccount> add(Actor actor, AddAccount asked) {
    if (!Administration.opensTo(actor.role())) {
      return Administration.notAllowed(actor);
    }
    List<InputFault> faults = new ArrayList<>();
    String typed = asked.name().strip();
    if (!AccountName.isName(typed)) {
      String head = Excerpt.head(typed, HEAD);
      faults.add(new InputFault("name", head, typed.isEmpty() ? Kind.MISSING : Kind.MALFORMED));
    }
    AccountName name = new AccountName(faults.isEmpty() ? typed : "no.name");
    if (faults.isEmpty() && (name.isReserved() || accounts.find(name).isPresent())) {
      faults.add(new InputFault("name", typed, Kind.TAKEN));
    }
    DetailsReader.Reading reading =
        new DetailsReader(organisations, places).read(name, asked.details());
    faults.addAll(reading.faults());
    PasswordRule.fault(name, asked.password()).ifPresent(faults::add);
    if (!faults.isEmpty() || reading.account().isEmpty()) {
      return Attempt.refused(new Refusal.BadInput(faults));
    }
    return Attempt.done(store(reading.account().get(), asked.password()));
  }

  private KeptAccount store(Account account, String password) {
    account
        .organisation()
        .filter(organisation -> organisations.find(organisation.code()).isEmpty())
        .ifPresent(organisations::store);
    KeptAccount kept = new KeptAccount(account, false, 0, clock.instant());
    accounts.store(kept, hashing.hash(password));
    return kept;
  }
}
