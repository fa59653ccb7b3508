package io.gongjian.webapp.adapter.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.administration.AccountSearch;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountLibraryIT {

  private static final Instant NOON = StoreFixture.MORNING.plus(Duration.ofHours(6));

  private final Database database = StoreFixture.database();
  private final MyBatisAccounts signingIn = new MyBatisAccounts(database);
  private final MyBatisAccountLibrary accounts = new MyBatisAccountLibrary(database);
  private final MyBatisOrganisationLibrary organisations = new MyBatisOrganisationLibrary(database);
  private final MyBatisKnownDevices devices = new MyBatisKnownDevices(database);

  @Test
  void anAccountIsReadBackWithItsDepartmentsRegionsAndPosts() {
    KeptAccount kept = official("library.one");

    accounts.store(kept, "hash");

    assertThat(accounts.find(kept.name())).contains(kept);
    assertThat(signingIn.find(kept.name())).contains(kept.account());
    KeptAccount changed =
        new KeptAccount(
            new Account(
                kept.name(),
                "王五",
                Role.SUPERVISOR,
                Optional.empty(),
                Set.of(new DepartmentId("fire")),
                Set.of(),
                Set.of(new LaneId("leader"))),
            false,
            1,
            NOON);
    assertThat(accounts.replace(changed)).isTrue();
    assertThat(accounts.find(kept.name())).contains(changed);
    assertThat(accounts.replace(changed)).as("based on an older version").isFalse();
  }

  @Test
  void aLockedAccountHasNoSessionAndGetsItsOldOnesBackNever() {
    KeptAccount kept = official("library.locked");
    accounts.store(kept, "hash");
    assertThat(signingIn.find(kept.name(), 0)).isPresent();

    accounts.replace(locked(kept, true, 1));

    assertThat(signingIn.find(kept.name())).isEmpty();
    assertThat(signingIn.find(kept.name(), 0)).isEmpty();
    accounts.replace(locked(kept, false, 2));
    assertThat(signingIn.find(kept.name())).isPresent();
    assertThat(signingIn.find(kept.name(), 0)).isEmpty();
    assertThat(signingIn.find(kept.name(), 2)).isPresent();
  }

  @Test
  void anotherPasswordEndsSessionsAndForgetsDevices() {
    KeptAccount kept = official("library.password");
    accounts.store(kept, "hash");
    devices.remember(kept.name(), "a".repeat(64), StoreFixture.MORNING);

    accounts.setPassword(kept.name(), "another", NOON);

    assertThat(signingIn.credential(kept.name())).contains(new Credential("another", false, 1));
    assertThat(signingIn.find(kept.name(), 0)).isEmpty();
    assertThat(devices.knows(kept.name(), "a".repeat(64))).isFalse();
  }

  @Test
  void devicesAreBoundedForEachAccount() {
    KeptAccount kept = official("library.devices");
    accounts.store(kept, "hash");
    for (int number = 0; number <= MyBatisKnownDevices.MOST; number++) {
      devices.remember(
          kept.name(), "%064d".formatted(number), StoreFixture.MORNING.plusSeconds(number));
    }

    assertThat(devices.knows(kept.name(), "%064d".formatted(0))).isFalse();
    assertThat(devices.knows(kept.name(), "%064d".formatted(1))).isTrue();
    devices.remember(kept.name(), "b".repeat(64), StoreFixture.MORNING.plus(Duration.ofDays(400)));
    assertThat(devices.knows(kept.name(), "%064d".formatted(1))).isFalse();
  }

  @Test
  void accountsAreFoundByPartsOfNamesAPageAtATime() {
    Organisation organisation = StoreFixture.newOrganisation(database);
    accounts.store(
        new KeptAccount(
            new Account(
                new AccountName("library.li"),
                "李百分100%",
                Role.APPLICANT,
                Optional.of(organisation)),
            false,
            0,
            StoreFixture.MORNING),
        "hash");

    assertThat(names("library.li")).containsExactly("library.li");
    assertThat(names("百分100%")).containsExactly("library.li");
    assertThat(names("百分1_0")).isEmpty();
    assertThat(names(organisation.name())).containsExactly("library.li");
    assertThat(names(organisation.code().value())).containsExactly("library.li");
    Page<KeptAccount> all =
        accounts.search(new AccountSearch(Optional.empty(), new PageRequest(1, 1)));
    assertThat(all.items()).hasSize(1);
    assertThat(all.total()).isPositive();
  }

  @Test
  void anOrganisationIsFoundAndRenamed() {
    Organisation organisation = StoreFixture.newOrganisation(database);

    organisations.rename(new Organisation(organisation.code(), "改名公司"));

    assertThat(organisations.find(organisation.code()).orElseThrow().name()).isEqualTo("改名公司");
    assertThat(
            organisations
                .search(new AccountSearch(Optional.of("改名公"), PageRequest.first()))
                .items())
        .extracting(Organisation::code)
        .containsExactly(organisation.code());
  }

  private List<String> names(String text) {
    return accounts
        .search(new AccountSearch(Optional.of(text), PageRequest.first()))
        .items()
        .stream()
        .map(account -> account.name().value())
        .toList();
  }

  private static KeptAccount official(String name) {
    return new KeptAccount(
        new Account(
            new AccountName(name),
            "王",
            Role.APPROVER,
            Optional.empty(),
            Set.of(new DepartmentId("housing"), new DepartmentId("fire")),
            Set.of(new RegionCode("460100")),
            Set.of(new LaneId("window"), new LaneId("officer"))),
        false,
        0,
        StoreFixture.MORNING);
  }

  private static KeptAccount locked(KeptAccount kept, boolean locked, long version) {
    return new KeptAccount(kept.account(), locked, version, NOON);
  }
}
