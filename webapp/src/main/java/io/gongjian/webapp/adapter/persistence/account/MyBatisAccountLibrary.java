package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.engine.administration.AccountSearch;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.paging.Page;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All accounts in the database, with their departments, regions and posts. */
public final class MyBatisAccountLibrary implements AccountLibrary {

  private final Database database;

  public MyBatisAccountLibrary(Database database) {
    this.database = database;
  }

  @Override
  public Optional<KeptAccount> find(AccountName name) {
    return database.ask(
        AccountMapper.class,
        mapper ->
            Optional.ofNullable(mapper.account(name.value()))
                .map(row -> kept(row, AccountPlaces.of(List.of(row), mapper))));
  }

  @Override
  public Page<KeptAccount> search(AccountSearch search) {
    @Nullable String part = AccountRows.part(search.text());
    @Nullable String code = AccountRows.code(search.text());
    return database.ask(
        AccountMapper.class,
        mapper -> {
          long total = mapper.countAccounts(part, code);
          List<AccountRow> rows =
              total <= search.page().offset()
                  ? List.of()
                  : mapper.accounts(part, code, search.page().offset(), search.page().size());
          AccountPlaces places = AccountPlaces.of(rows, mapper);
          return new Page<>(
              rows.stream().map(row -> kept(row, places)).toList(), search.page(), total);
        });
  }

  @Override
  public void store(KeptAccount account, String passwordHash) {
    database.tell(
        AccountMapper.class,
        mapper -> {
          mapper.insertAccount(row(account, passwordHash));
          AccountPlaces.store(account.account(), mapper);
        });
  }

  @Override
  public boolean replace(KeptAccount after) {
    return database.ask(
        AccountMapper.class,
        mapper -> {
          if (mapper.changeAccount(row(after, "")) != 1) {
            return false;
          }
          AccountPlaces.clear(after.name(), mapper);
          AccountPlaces.store(after.account(), mapper);
          return true;
        });
  }

  @Override
  public void setPassword(AccountName name, String passwordHash, Instant at) {
    database.tell(
        AccountMapper.class, mapper -> mapper.setPassword(name.value(), passwordHash, at));
    database.tell(KnownDeviceMapper.class, mapper -> mapper.forgetAll(name.value()));
  }

  @Override
  public Set<AccountName> lockOperators() {
    return database.ask(
        AccountMapper.class,
        mapper ->
            mapper.lockedOperators().stream()
                .map(AccountName::new)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private static AccountRow row(KeptAccount account, String passwordHash) {
    return AccountRows.row(
        account.account(), passwordHash, account.locked(), account.version(), account.changedAt());
  }

  private static KeptAccount kept(AccountRow row, AccountPlaces places) {
    return new KeptAccount(places.account(row), row.locked(), row.version(), row.changedAt());
  }
}
