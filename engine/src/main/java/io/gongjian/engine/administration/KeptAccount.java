package io.gongjian.engine.administration;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.time.Instant;
import java.util.Set;

/**
 * An account as those see it who administer it.
 *
 * @param locked true when it may not sign in
 * @param version counts the changes
 */
public record KeptAccount(Account account, boolean locked, long version, Instant changedAt) {

  public AccountName name() {
    return account.name();
  }

  public Set<DepartmentId> departments() {
    return account.departments();
  }

  public Set<RegionCode> regions() {
    return account.regions();
  }

  public Set<LaneId> posts() {
    return account.posts();
  }

  KeptAccount shownAs(String shownName, Instant at) {
    Account named =
        new Account(
            account.name(),
            shownName,
            account.role(),
            account.organisation(),
            account.departments(),
            account.regions(),
            account.posts());
    return new KeptAccount(named, locked, version + 1, at);
  }

  KeptAccount locked(boolean asked, Instant at) {
    return new KeptAccount(account, asked, version + 1, at);
  }
}
