package io.gongjian.webapp.adapter.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.casefile.FindLanePeople;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is found for a lane; each test has a department of its own. */
class LanePeopleIT {

  private static final LaneId WINDOW = new LaneId("window");
  private static final LaneId LEADER = new LaneId("leader");

  private final Database database = StoreFixture.database();
  private final MyBatisAccountLibrary accounts = new MyBatisAccountLibrary(database);
  private final FindLanePeople people = new MyBatisLanePeople(database);
  private final String unique = "d" + UUID.randomUUID().toString().substring(0, 8);
  private final DepartmentId department = new DepartmentId(unique);

  @Test
  void whoHoldsThePostIsFoundAndWhoHasNonePostDoesAllOfTheDepartment() {
    official("window", "460100", "window");
    official("two", "460100", "leader", "window");
    official("all", "460100");

    assertThat(found(WINDOW, "460100")).containsExactly("all", "two", "window");
    assertThat(found(LEADER, "460100")).containsExactly("all", "two");
    assertThat(found(new LaneId("officer"), "460100")).containsExactly("all");
  }

  @Test
  void aRegionIsCoveredByItsCityAndItsProvinceAndByNoOther() {
    official("city", "460100");
    official("province", "460000");
    official("district", "460105");
    official("elsewhere", "460200");
    official("abroad", "350000");
    official("county", "469023");

    assertThat(found(WINDOW, "460105")).containsExactly("city", "district", "province");
    assertThat(found(WINDOW, "460100")).containsExactly("city", "province");
    assertThat(found(WINDOW, "460000")).containsExactly("province");
    assertThat(found(WINDOW, "469023")).containsExactly("county", "province");
  }

  @Test
  void nobodyIsFoundOfAnotherDepartmentRoleOrWithoutRegionOrWhoIsLocked() {
    official("here", "460100");
    store("supervisor", Role.SUPERVISOR, department, Set.of("460100"), Set.of(), false);
    store("locked", Role.APPROVER, department, Set.of("460100"), Set.of(), true);
    store("nowhere", Role.APPROVER, department, Set.of(), Set.of(), false);
    DepartmentId other = new DepartmentId(unique + "_other");
    store("other", Role.APPROVER, other, Set.of("460100"), Set.of(), false);

    assertThat(found(WINDOW, "460100")).containsExactly("here");
    assertThat(people.find(other, WINDOW, new RegionCode("460100"))).hasSize(1);
    assertThat(people.find(new DepartmentId(unique + "_none"), WINDOW, new RegionCode("460100")))
        .isEmpty();
  }

  @Test
  void anAccountWhoseNameMeansSomebodyElseInFlowsIsNobody() {
    official("here", "460100");
    KeptAccount old = kept("applicant", Role.APPROVER, department, Set.of("460100"), Set.of());
    Optional<KeptAccount> before = accounts.find(old.name());
    if (before.isEmpty()) {
      accounts.store(old, "hash");
    } else {
      long version = before.get().version() + 1;
      accounts.replace(new KeptAccount(old.account(), false, version, StoreFixture.MORNING));
    }

    assertThat(found(WINDOW, "460100")).containsExactly("here");
  }

  private List<String> found(LaneId lane, String region) {
    return people.find(department, lane, new RegionCode(region)).stream()
        .map(PersonId::value)
        .map(name -> name.replace(unique + ".", ""))
        .toList();
  }

  private void official(String name, String region, String... posts) {
    store(
        name,
        Role.APPROVER,
        department,
        Set.of(region),
        Stream.of(posts).map(LaneId::new).collect(Collectors.toSet()),
        false);
  }

  private void store(
      String name,
      Role role,
      DepartmentId worksFor,
      Set<String> regions,
      Set<LaneId> posts,
      boolean locked) {
    KeptAccount kept = kept(unique + "." + name, role, worksFor, regions, posts);
    accounts.store(
        new KeptAccount(kept.account(), locked, kept.version(), kept.changedAt()), "hash");
  }

  private static KeptAccount kept(
      String name, Role role, DepartmentId worksFor, Set<String> regions, Set<LaneId> posts) {
    Account account =
        new Account(
            new AccountName(name),
            name,
            role,
            Optional.empty(),
            Set.of(worksFor),
            regions.stream().map(RegionCode::new).collect(Collectors.toSet()),
            posts);
    return new KeptAccount(account, false, 0, StoreFixture.MORNING);
  }
}
