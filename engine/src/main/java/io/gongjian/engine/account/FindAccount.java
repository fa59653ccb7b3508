package io.gongjian.engine.account;

import java.util.Optional;

/** Finds an account by its name. */
@FunctionalInterface
public interface FindAccount {
  Optional<Account> find(AccountName name);
}
