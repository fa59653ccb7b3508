package io.gongjian.engine.administration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads accounts and organisations for those who administer them. */
public final class ListingAccounts {

  private static final int HEAD = 20;

  private final AccountLibrary accounts;
  private final OrganisationLibrary organisations;

  public ListingAccounts(AccountLibrary accounts, OrganisationLibrary organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, or {@link Refusal.BadInput} when {@code text} is too
   * long.
   */
  public Attempt<Page<KeptAccount>> accounts(Actor actor, String text, PageRequest page) {
    return search(actor, text, page, accounts::search);
  }

  /** As for accounts. */
  public Attempt<Page<Organisation>> organisations(Actor actor, String text, PageRequest page) {
    return search(actor, text, page, organisations::search);
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<KeptAccount> account(Actor actor, String name) {
    if (!Administration.opensTo(actor.role())) {
      return Administration.notAllowed(actor);
    }
    return Administration.find(accounts, name)
        .map(Attempt::done)
        .orElseGet(() -> Administration.noAccount(name));
  }

  private static <T> Attempt<Page<T>> search(
      Actor actor, String text, PageRequest page, Function<AccountSearch, Page<T>> search) {
    if (!Administration.opensTo(actor.role())) {
      return Administration.notAllowed(actor);
    }
    String sought = text.strip();
    if (sought.length() > AccountSearch.LONGEST_TEXT) {
      return Attempt.refused(
          new Refusal.BadInput(
              List.of(new InputFault("q", Excerpt.of(sought, HEAD), Kind.TOO_LONG))));
    }
    Optional<String> filter = sought.isEmpty() ? Optional.empty() : Optional.of(sought);
    return Attempt.done(search.apply(new AccountSearch(filter, page)));
  }
}
