package io.gongjian.engine.account;

import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may sign in. An applicant always acts for an organisation; the others act for the
 * administration and have none.
 *
 * @param shownName the name that pages show
 * @param departments whose work the account does; none for an applicant
 * @param regions where it does it; none for an applicant
 * @param posts the lanes of flows whose steps it does there; none for those of all lanes of its
 *     departments
 */
public record Account(
    AccountName name,
    String shownName,
    Role role,
    Optional<Organisation> organisation,
    Set<DepartmentId> departments,
    Set<RegionCode> regions,
    Set<LaneId> posts) {

  public Account {
    if (role == Role.APPLICANT && organisation.isEmpty()) {
      throw new IllegalArgumentException("an applicant needs an organisation [" + name + "]");
    }
    departments = Set.copyOf(departments);
    regions = Set.copyOf(regions);
    posts = Set.copyOf(posts);
  }

  /** An account that does the steps of all lanes of its departments. */
  public Account(
      AccountName name,
      String shownName,
      Role role,
      Optional<Organisation> organisation,
      Set<DepartmentId> departments,
      Set<RegionCode> regions) {
    this(name, shownName, role, organisation, departments, regions, Set.of());
  }

  /** An account without departments and regions. */
  public Account(
      AccountName name, String shownName, Role role, Optional<Organisation> organisation) {
    this(name, shownName, role, organisation, Set.of(), Set.of());
  }

  /** This account as the one who acts. */
  public Actor actor() {
    return new Actor(name, role, organisation.map(Organisation::code), departments, regions);
  }
}
