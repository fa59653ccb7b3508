package io.gongjian.engine.administration;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.time.Instant;
import java.util.Set;

/**
 * An account as those see it who administer it.
 *
 * @param departments whose work the account does; none for an applicant
 * @param regions where it does it; none for an applicant
 * @param locked true when it may not sign in
 * @param version counts the changes
 */
public record KeptAccount(
    Account account,
    Set<DepartmentId> departments,
    Set<RegionCode> regions,
    boolean locked,
    long version,
    Instant changedAt) {

  public KeptAccount {
    departments = Set.copyOf(departments);
    regions = Set.copyOf(regions);
  }

  public AccountName name() {
    return account.name();
  }

  KeptAccount locked(boolean asked, Instant at) {
    return new KeptAccount(account, departments, regions, asked, version + 1, at);
  }
}
