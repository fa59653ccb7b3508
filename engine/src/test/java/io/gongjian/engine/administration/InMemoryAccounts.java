package io.gongjian.engine.administration;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.paging.Page;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Accounts in memory. */
final class InMemoryAccounts implements AccountLibrary {

  private final Map<AccountName, KeptAccount> accounts = new TreeMap<>();
  private final Map<AccountName, String> hashes = new HashMap<>();

  @Override
  public Optional<KeptAccount> find(AccountName name) {
    return Optional.ofNullable(accounts.get(name));
  }

  @Override
  public Page<KeptAccount> search(AccountSearch search) {
    return Page.of(List.copyOf(accounts.values()), search.page());
  }

  @Override
  public void store(KeptAccount account, String passwordHash) {
    accounts.put(account.name(), account);
    hashes.put(account.name(), passwordHash);
  }

  @Override
  public boolean replace(KeptAccount after) {
    return find(after.name())
        .filter(before -> before.version() == after.version() - 1)
        .map(before -> accounts.put(after.name(), after))
        .isPresent();
  }

  @Override
  public void setPassword(AccountName name, String passwordHash, Instant at) {
    hashes.put(name, passwordHash);
  }

  @Override
  public Set<AccountName> lockOperators() {
    return accounts.values().stream()
        .filter(account -> account.account().role() == Role.OPERATOR && !account.locked())
        .map(KeptAccount::name)
        .collect(Collectors.toSet());
  }

  List<String> names() {
    return accounts.keySet().stream().map(AccountName::value).toList();
  }

  String passwordHash(String name) {
    return Objects.requireNonNull(hashes.get(new AccountName(name)));
  }
}
