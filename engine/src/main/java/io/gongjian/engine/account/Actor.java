package io.gongjian.engine.account;

import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts: every use case is told, and checks for itself what this one may do.
 *
 * @param departments whose work this one does; without one, an approver sees nothing
 * @param regions where this one does it, each with all that lies in it; without one, an official
 *     sees nothing
 */
public record Actor(
    AccountName account,
    Role role,
    Optional<CreditCode> organisation,
    Set<DepartmentId> departments,
    Set<RegionCode> regions) {

  public Actor {
    departments = Set.copyOf(departments);
    regions = Set.copyOf(regions);
  }

  /** One who works for no department and in no region. */
  public Actor(AccountName account, Role role, Optional<CreditCode> organisation) {
    this(account, role, organisation, Set.of(), Set.of());
  }

  /** The product itself, for what nobody asked it to do: what is due, what is decided by rules. */
  public static Actor system() {
    return new Actor(AccountName.SYSTEM, Role.SYSTEM, Optional.empty());
  }

  /** True when this one acts for {@code other}. */
  public boolean actsFor(CreditCode other) {
    return organisation.map(other::equals).orElse(false);
  }

  /** True when a region, or one around it, is among those where this one works. */
  public boolean worksIn(RegionCode region) {
    return regions.stream().anyMatch(one -> one.covers(region));
  }

  /** True when this one does the work of {@code department}. */
  public boolean worksFor(DepartmentId department) {
    return departments.contains(department);
  }
}
