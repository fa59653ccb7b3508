package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in while a request is answered. */
@RequestScoped
public class SignedIn {

  @Inject SecurityContext security;
  @Inject MyBatisAccounts accounts;

  private @Nullable Account account;

  /** Told by the authentication, so that the account is read once a request. */
  void is(Account known) {
    account = known;
  }

  /** The account; empty where nobody is signed in. */
  public Optional<Account> find() {
    if (account == null && security.getCallerPrincipal() != null) {
      account =
          accounts.find(new AccountName(security.getCallerPrincipal().getName())).orElse(null);
    }
    return Optional.ofNullable(account);
  }

  /** The account, where the address is for signed-in people only. */
  public Account account() {
    return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  public Actor actor() {
    return account().actor();
  }
}
