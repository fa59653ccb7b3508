package io.gongjian.webapp.command;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.administration.AddingAccount;
import io.gongjian.engine.administration.KnownPlaces;
import io.gongjian.engine.administration.ListingAccounts;
import io.gongjian.engine.administration.LockingAccount;
import io.gongjian.engine.administration.SettingPassword;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccountLibrary;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.account.MyBatisOrganisationLibrary;
import io.gongjian.webapp.adapter.persistence.seed.MyBatisSeeded;
import io.gongjian.webapp.command.launcher.CannotStart;
import io.gongjian.webapp.command.launcher.DatabaseAddress;
import io.gongjian.webapp.entry.demo.KeepingDemoAccounts;
import io.gongjian.webapp.entry.security.PasswordHashing;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * The accounts of a database, reached without a server: what is asked is done in one transaction.
 */
final class AccountStore {

  /** Whoever holds the machine and the database's password administers it. */
  static final Actor TERMINAL = new Actor(AccountName.TERMINAL, Role.OPERATOR, Optional.empty());

  private final MyBatisAccountLibrary library;
  private final MyBatisOrganisationLibrary organisations;
  private final MyBatisAccounts accounts;
  private final MyBatisSeeded seeded;
  private final PasswordHashing hashing;
  private final Clock clock;

  AccountStore(Database database, PasswordHashing hashing, Clock clock) {
    this.library = new MyBatisAccountLibrary(database);
    this.organisations = new MyBatisOrganisationLibrary(database);
    this.accounts = new MyBatisAccounts(database);
    this.seeded = new MyBatisSeeded(database);
    this.hashing = hashing;
    this.clock = clock;
  }

  /** Does something with the accounts of a database, wholly or not at all. */
  static <T> T in(DatabaseAddress address, Clock clock, Function<AccountStore, T> work) {
    DatabaseAddress place = address.completed();
    try (Connection connection =
        DriverManager.getConnection(place.url(), place.user(), place.password())) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      T done = work.apply(new AccountStore(Database.on(connection), new PasswordHashing(), clock));
      connection.commit();
      return done;
    } catch (SQLException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new CannotStart("数据库出错：" + reason, "the database reports: " + reason, e);
    }
  }

  AddingAccount adding(KnownPlaces places) {
    return new AddingAccount(library, organisations, places, hashing, clock);
  }

  ListingAccounts listing() {
    return new ListingAccounts(library, organisations);
  }

  LockingAccount locking() {
    return new LockingAccount(library, clock);
  }

  SettingPassword settingPassword() {
    return new SettingPassword(library, hashing, clock);
  }

  KeepingDemoAccounts demo() {
    return new KeepingDemoAccounts(accounts, library, seeded, hashing, clock);
  }

  /** True when an operator may sign in. */
  boolean hasOperator() {
    return !library.lockOperators().isEmpty();
  }

  boolean wasSeeded(String thing) {
    return seeded.detail(thing).isPresent();
  }

  void noteSeeded(String thing) {
    seeded.note(thing, "", clock.instant());
  }
}
