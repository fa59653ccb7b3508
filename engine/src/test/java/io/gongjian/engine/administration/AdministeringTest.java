package io.gongjian.engine.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdministeringTest {

  private static final String CODE = "91350100M000100Y43";
  private static final String GOOD = "long enough 7";

  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryOrganisations organisations = new InMemoryOrganisations();
  private final KnownPlaces places = new SomePlaces();
  private final AddingAccount adding =
      new AddingAccount(accounts, organisations, places, password -> "#" + password, clock);
  private final ChangingAccount changing =
      new ChangingAccount(accounts, organisations, places, clock);
  private final LockingAccount locking = new LockingAccount(accounts, clock);
  private final SettingPassword setting =
      new SettingPassword(accounts, password -> "#" + password, clock);
  private final ListingAccounts listing = new ListingAccounts(accounts, organisations);
  private final KeepingOrganisation keeping = new KeepingOrganisation(organisations);
  private final Actor operator = actor("admin", Role.OPERATOR);

  @BeforeEach
  void makeTheOperator() {
    assertThat(adding.add(operator, official("admin", "operator")).asDone()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
  void nobodyButAnOperatorAdministers(Role role) {
    Actor other = actor("other", role);
    List<Attempt<?>> attempts =
        List.of(
            adding.add(other, official("wang", "approver")),
            changing.change(other, new ChangeAccount("admin", details("approver"), 0)),
            locking.lock(other, "admin", true),
            setting.set(other, "admin", GOOD),
            listing.accounts(other, "", PageRequest.first()),
            listing.organisations(other, "", PageRequest.first()),
            listing.account(other, "admin"),
            keeping.keep(other, CODE, "某公司"));

    assertThat(attempts)
        .allMatch(attempt -> attempt.asRefused().equals(Optional.of(new Refusal.NotAllowed(role))));
  }

  @Test
  void anApplicantComesWithTheirOrganisation() {
    AccountDetails details =
        new AccountDetails(
            "李娜",
            "applicant",
            CODE.toLowerCase(Locale.ROOT),
            "某建设公司",
            List.of(),
            List.of(),
            List.of());

    KeptAccount made = done(adding.add(operator, new AddAccount("lina", details, GOOD)));

    assertThat(made.account().organisation()).contains(organisations.find(CODE));
    assertThat(accounts.passwordHash("lina")).isEqualTo("#" + GOOD);
    AccountDetails second =
        new AccountDetails("王", "applicant", CODE, "", List.of(), List.of(), List.of());
    assertThat(done(adding.add(operator, new AddAccount("wang", second, GOOD))).account())
        .satisfies(
            account -> assertThat(account.organisation()).contains(organisations.find(CODE)));
  }

  @Test
  void anOfficialHasDepartmentsAndRegionsThatPacksKnow() {
    AccountDetails details =
        new AccountDetails(
            "王", "approver", "", "", List.of("housing"), List.of("460100"), List.of());
    KeptAccount made = done(adding.add(operator, new AddAccount("wang", details, GOOD)));
    assertThat(made.departments()).containsExactly(new DepartmentId("housing"));
    assertThat(made.regions()).containsExactly(new RegionCode("460100"));

    AccountDetails unknown =
        new AccountDetails("王", "approver", "", "", List.of("nobody"), List.of("11"), List.of());
    assertThat(faults(adding.add(operator, new AddAccount("wang2", unknown, GOOD))))
        .containsExactly("departments unknown", "regions unknown");
  }

  @Test
  void anOfficialHasPostsThatPacksKnowAndAnApplicantHasNone() {
    KeptAccount made =
        done(adding.add(operator, new AddAccount("wang", posted("approver", "window"), GOOD)));
    assertThat(made.posts()).containsExactly(new LaneId("window"));
    assertThat(done(adding.add(operator, official("li", "approver"))).posts()).isEmpty();

    assertThat(faults(adding.add(operator, new AddAccount("zhao", posted("approver", "x"), GOOD))))
        .containsExactly("posts unknown");
    assertThat(
            faults(adding.add(operator, new AddAccount("zhao", posted("approver", "X y"), GOOD))))
        .containsExactly("posts unknown");
    assertThat(
            faults(
                adding.add(operator, new AddAccount("zhao", posted("applicant", "window"), GOOD))))
        .contains("posts not_expected");
  }

  @Test
  void postsAreChangedWithTheOtherDetails() {
    done(adding.add(operator, new AddAccount("wang", posted("approver", "window"), GOOD)));

    assertThat(
            done(changing.change(operator, new ChangeAccount("wang", details("approver"), 0)))
                .posts())
        .isEmpty();
  }

  @Test
  void allThatDoesNotFitIsNamedAtOnceAndNothingIsMade() {
    AccountDetails details =
        new AccountDetails("王\u202e五", "approver", CODE, "", List.of(), List.of(), List.of());

    assertThat(faults(adding.add(operator, new AddAccount("Wang", details, "short"))))
        .containsExactly(
            "name malformed",
            "shownName malformed",
            "organisation not_expected",
            "password too_weak");
    assertThat(accounts.names()).containsExactly("admin");
  }

  @Test
  void aNameIsGivenOnce() {
    assertThat(faults(adding.add(operator, official("admin", "operator"))))
        .containsExactly("name taken");
  }

  @ParameterizedTest
  @CsvSource({
    "'', missing",
    "1234567, too_weak",
    "aaaaaaaaaaaa, too_weak",
    "admin-2026-x, too_weak",
    "ADMIN-2026-x, too_weak",
  })
  void aPasswordThatIsGuessedEasilyIsRefused(String password, String kind) {
    assertThat(faults(setting.set(operator, "admin", password)))
        .containsExactly("password " + kind);
  }

  @Test
  void aPasswordHasAnEndAndStandsInNoFault() {
    String secret = "s3cret ".repeat(100);

    assertThat(setting.set(operator, "admin", secret).asRefused())
        .contains(new Refusal.BadInput(List.of(new InputFault("password", "", Kind.TOO_LONG))));
    assertThat(new AddAccount("li", details("approver"), GOOD).toString()).doesNotContain(GOOD);
  }

  @Test
  void theOwnerSetsTheirOwnPasswordAndNobodyElses() {
    done(adding.add(operator, official("wang", "approver")));
    Actor wang = actor("wang", Role.APPROVER);

    assertThat(setting.set(wang, "wang", "another one 8").asDone()).isPresent();
    assertThat(accounts.passwordHash("wang")).isEqualTo("#another one 8");
    assertThat(setting.set(wang, "admin", "another one 8").asRefused())
        .contains(new Refusal.NotAllowed(Role.APPROVER));
  }

  @Test
  void theLastOperatorIsNeitherLockedNorGivenAnotherRole() {
    assertThat(locking.lock(operator, "admin", true).asRefused())
        .containsInstanceOf(Refusal.NotReady.class);
    assertThat(
            changing
                .change(operator, new ChangeAccount("admin", details("approver"), 0))
                .asRefused())
        .containsInstanceOf(Refusal.NotReady.class);

    done(adding.add(operator, official("second", "operator")));

    assertThat(done(locking.lock(operator, "admin", true)).locked()).isTrue();
    assertThat(locking.lock(operator, "second", true).asRefused())
        .containsInstanceOf(Refusal.NotReady.class);
    assertThat(done(locking.lock(operator, "admin", false)).locked()).isFalse();
  }

  @Test
  void aChangeThatIsBasedOnAnOlderVersionIsRefused() {
    done(adding.add(operator, official("wang", "approver")));
    done(changing.change(operator, new ChangeAccount("wang", details("supervisor"), 0)));

    assertThat(
            changing
                .change(operator, new ChangeAccount("wang", details("approver"), 0))
                .asRefused())
        .contains(new Refusal.Stale(0, 1));
    assertThat(done(listing.account(operator, "wang")).account().role()).isEqualTo(Role.SUPERVISOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "", "Bad Name", "x"})
  void anAccountThatIsNotThereIsNotFound(String name) {
    assertThat(locking.lock(operator, name, true).asRefused())
        .contains(new Refusal.NotFound("account", name));
    assertThat(setting.set(operator, name, GOOD).asRefused())
        .contains(new Refusal.NotFound("account", name));
  }

  @Test
  void anOrganisationGetsAnotherNameAndKeepsItsCode() {
    done(keeping.keep(operator, CODE, "旧名"));
    done(keeping.keep(operator, CODE, "新名"));

    assertThat(organisations.find(CODE).name()).isEqualTo("新名");
    assertThat(faults(keeping.keep(operator, "91350100M000100Y44", " ")))
        .containsExactly("organisation malformed", "organisationName missing");
  }

  private static AddAccount official(String name, String role) {
    return new AddAccount(name, details(role), GOOD);
  }

  private static AccountDetails details(String role) {
    return new AccountDetails("某人", role, "", "", List.of(), List.of(), List.of());
  }

  private static AccountDetails posted(String role, String post) {
    return new AccountDetails("某人", role, "", "", List.of(), List.of(), List.of(post));
  }

  private static Actor actor(String name, Role role) {
    return new Actor(new AccountName(name), role, Optional.empty());
  }

  private static <T> T done(Attempt<T> attempt) {
    return attempt.asDone().orElseThrow(() -> new AssertionError(attempt.toString()));
  }

  private static List<String> faults(Attempt<?> attempt) {
    return attempt.asRefused().stream()
        .flatMap(
            refusal ->
                refusal instanceof Refusal.BadInput bad
                    ? bad.faults().stream()
                    : Arrays.stream(new InputFault[0]))
        .map(fault -> fault.field() + " " + fault.kind().word())
        .toList();
  }

  /** Knows one department, one region and one lane. */
  private static final class SomePlaces implements KnownPlaces {

    @Override
    public boolean knows(DepartmentId department) {
      return department.value().equals("housing");
    }

    @Override
    public boolean knows(RegionCode region) {
      return region.value().equals("460100");
    }

    @Override
    public boolean knows(LaneId lane) {
      return lane.value().equals("window");
    }
  }
}
