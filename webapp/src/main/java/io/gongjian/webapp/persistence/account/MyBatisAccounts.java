package io.gongjian.webapp.persistence.account;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.FindAccount;
import io.gongjian.engine.account.FindOrganisation;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.webapp.persistence.Database;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts and organisations in the database. */
public final class MyBatisAccounts implements FindAccount, FindOrganisation {

  private final Database database;

  public MyBatisAccounts(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Account> find(AccountName name) {
    return row(name).map(MyBatisAccounts::account);
  }

  @Override
  public Optional<Organisation> find(CreditCode code) {
    return database.ask(
        AccountMapper.class,
        mapper ->
            Optional.ofNullable(mapper.organisation(code.value()))
                .map(row -> new Organisation(new CreditCode(row.creditCode()), row.name())));
  }

  /** The hash of the account's password; empty when there is no such account. */
  public Optional<String> passwordHash(AccountName name) {
    return row(name).map(AccountRow::passwordHash);
  }

  public void store(Organisation organisation) {
    database.tell(
        AccountMapper.class,
        mapper ->
            mapper.insertOrganisation(
                new OrganisationRow(organisation.code().value(), organisation.name())));
  }

  /** Stores a new account, whose organisation is stored already. */
  public void store(Account account, String passwordHash, Instant at) {
    @Nullable String organisation =
        account.organisation().map(Organisation::code).map(CreditCode::value).orElse(null);
    AccountRow row =
        new AccountRow(
            account.name().value(),
            account.shownName(),
            account.role().word(),
            organisation,
            null,
            passwordHash,
            at);
    database.tell(AccountMapper.class, mapper -> mapper.insertAccount(row));
  }

  private Optional<AccountRow> row(AccountName name) {
    return database.ask(
        AccountMapper.class, mapper -> Optional.ofNullable(mapper.account(name.value())));
  }

  private static Account account(AccountRow row) {
    Optional<Organisation> organisation =
        row.organisation() == null || row.organisationName() == null
            ? Optional.empty()
            : Optional.of(
                new Organisation(new CreditCode(row.organisation()), row.organisationName()));
    return new Account(
        new AccountName(row.name()), row.shownName(), Role.ofWord(row.role()), organisation);
  }
}
