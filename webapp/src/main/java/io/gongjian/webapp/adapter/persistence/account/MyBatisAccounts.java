package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.FindAccount;
import io.gongjian.engine.account.FindOrganisation;
import io.gongjian.engine.account.FindShownNames;
import io.gongjian.engine.account.Organisation;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accounts that may sign in, and organisations, in the database. */
public final class MyBatisAccounts implements FindAccount, FindShownNames, FindOrganisation {

  private final Database database;

  public MyBatisAccounts(Database database) {
    this.database = database;
  }

  /** Finds an account; one that is locked is not found. */
  @Override
  public Optional<Account> find(AccountName name) {
    return row(name).filter(row -> !row.locked()).map(this::account);
  }

  /** Finds the account of a session that began in {@code generation}; empty when that is over. */
  public Optional<Account> find(AccountName name, int generation) {
    return row(name)
        .filter(row -> !row.locked() && row.generation() == generation)
        .map(this::account);
  }

  @Override
  public Optional<Organisation> find(CreditCode code) {
    return database.ask(
        AccountMapper.class, mapper -> Optional.ofNullable(mapper.organisation(code)));
  }

  @Override
  public Map<AccountName, String> find(Collection<AccountName> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : database
            .ask(
                AccountMapper.class,
                mapper -> mapper.shownNames(accounts.stream().map(AccountName::value).toList()))
            .stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> new AccountName(row.account()), ShownNameRow::shownName));
  }

  /** What a sign-in is checked against; empty when there is no such account. */
  public Optional<Credential> credential(AccountName name) {
    return row(name).map(row -> new Credential(row.passwordHash(), row.locked(), row.generation()));
  }

  public void store(Organisation organisation) {
    database.tell(AccountMapper.class, mapper -> mapper.insertOrganisation(organisation));
  }

  /** Stores a new account, whose organisation is stored already. */
  public void store(Account account, String passwordHash, Instant at) {
    AccountRow row = AccountRows.row(account, passwordHash, false, 0, at);
    database.tell(
        AccountMapper.class,
        mapper -> {
          mapper.insertAccount(row);
          AccountPlaces.store(account, mapper);
        });
  }

  private Account account(AccountRow row) {
    return database.ask(
        AccountMapper.class, mapper -> AccountPlaces.of(List.of(row), mapper).account(row));
  }

  private Optional<AccountRow> row(AccountName name) {
    return database.ask(
        AccountMapper.class, mapper -> Optional.ofNullable(mapper.account(name.value())));
  }
}
