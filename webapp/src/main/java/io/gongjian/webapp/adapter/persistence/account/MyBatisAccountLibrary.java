package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.engine.administration.AccountSearch;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All accounts in the database, with their departments and regions. */
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
                .map(row -> kept(List.of(row), mapper).get(0)));
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
          return new Page<>(kept(rows, mapper), search.page(), total);
        });
  }

  @Override
  public void store(KeptAccount account, String passwordHash) {
    database.tell(
        AccountMapper.class,
        mapper -> {
          mapper.insertAccount(row(account, passwordHash));
          storePlaces(account, mapper);
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
          mapper.clearDepartments(after.name().value());
          mapper.clearRegions(after.name().value());
          storePlaces(after, mapper);
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

  private static void storePlaces(KeptAccount account, AccountMapper mapper) {
    String name = account.name().value();
    account.departments().forEach(one -> mapper.insertDepartment(new PlaceRow(name, one.value())));
    account.regions().forEach(one -> mapper.insertRegion(new PlaceRow(name, one.value())));
  }

  private static List<KeptAccount> kept(List<AccountRow> rows, AccountMapper mapper) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Collection<String> names = rows.stream().map(AccountRow::name).toList();
    Map<String, Set<DepartmentId>> departments =
        byAccount(mapper.departments(names), DepartmentId::new);
    Map<String, Set<RegionCode>> regions = byAccount(mapper.regions(names), RegionCode::new);
    return rows.stream()
        .map(
            row ->
                new KeptAccount(
                    AccountRows.account(row),
                    departments.getOrDefault(row.name(), Set.of()),
                    regions.getOrDefault(row.name(), Set.of()),
                    row.locked(),
                    row.version(),
                    row.changedAt()))
        .toList();
  }

  private static <T> Map<String, Set<T>> byAccount(
      List<PlaceRow> rows, Function<String, T> reading) {
    Map<String, Set<T>> found = new HashMap<>();
    rows.forEach(
        row ->
            found
                .computeIfAbsent(row.account(), account -> new TreeSet<>())
                .add(reading.apply(row.place())));
    return found;
  }
}
