package io.gongjian.engine.administration;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.paging.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** All accounts, those that are locked too. */
public interface AccountLibrary {

  Optional<KeptAccount> find(AccountName name);

  Page<KeptAccount> search(AccountSearch search);

  /** Stores a new account, whose organisation is stored already. */
  void store(KeptAccount account, String passwordHash);

  /**
   * Stores an account in place of the version before; who is locked has no session any more.
   *
   * @return false when another version is stored by now
   */
  boolean replace(KeptAccount after);

  /** Sets a password; sessions and devices that knew the one before know nothing any more. */
  void setPassword(AccountName name, String passwordHash, Instant at);

  /** The operators who may sign in; nobody else changes that until the transaction ends. */
  Set<AccountName> lockOperators();
}
