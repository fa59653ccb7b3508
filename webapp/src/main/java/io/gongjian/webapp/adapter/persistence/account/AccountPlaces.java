package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The departments, regions and posts of some accounts. */
record AccountPlaces(
    Map<String, Set<DepartmentId>> departments,
    Map<String, Set<RegionCode>> regions,
    Map<String, Set<LaneId>> posts) {

  /** Reads those of accounts; applicants have none, and nothing is asked for them. */
  static AccountPlaces of(Collection<AccountRow> rows, AccountMapper mapper) {
    List<String> names =
        rows.stream()
            .filter(row -> Role.ofWord(row.role()) != Role.APPLICANT)
            .map(AccountRow::name)
            .toList();
    return names.isEmpty()
        ? new AccountPlaces(Map.of(), Map.of(), Map.of())
        : new AccountPlaces(
            byAccount(mapper.departments(names), DepartmentId::new),
            byAccount(mapper.regions(names), RegionCode::new),
            byAccount(mapper.posts(names), LaneId::new));
  }

  static void store(Account account, AccountMapper mapper) {
    String name = account.name().value();
    account.departments().forEach(one -> mapper.insertDepartment(new PlaceRow(name, one.value())));
    account.regions().forEach(one -> mapper.insertRegion(new PlaceRow(name, one.value())));
    account.posts().forEach(one -> mapper.insertPost(new PlaceRow(name, one.value())));
  }

  static void clear(AccountName account, AccountMapper mapper) {
    mapper.clearDepartments(account.value());
    mapper.clearRegions(account.value());
    mapper.clearPosts(account.value());
  }

  /** An account with its places. */
  Account account(AccountRow row) {
    return AccountRows.account(
        row,
        departments.getOrDefault(row.name(), Set.of()),
        regions.getOrDefault(row.name(), Set.of()),
        posts.getOrDefault(row.name(), Set.of()));
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
