package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.account.Credential;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.command.launcher.CannotStart;
import io.gongjian.webapp.command.launcher.Demo;
import io.gongjian.webapp.deployment.TestDatabase;
import io.gongjian.webapp.entry.demo.DemoAccount;
import io.gongjian.webapp.entry.demo.DemoAccounts;
import io.gongjian.webapp.entry.security.PasswordHashing;
import io.gongjian.webapp.entry.security.QuickHashing;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The accounts of a fresh database, from one start to the next. */
class PreparingAccountsIT {

  private static final String GOOD = "a good one 2026";

  private final PasswordHashing hashing = QuickHashing.ofFewRounds();
  private final Connection connection;
  private final AccountStore store;

  PreparingAccountsIT() throws SQLException {
    connection = TestDatabase.connect();
    connection.setAutoCommit(false);
    store = new AccountStore(Database.on(connection), hashing, Clock.systemUTC());
  }

  /** Nobody else sees it: it is never committed. */
  @BeforeEach
  void empty() throws SQLException {
    sql("DELETE FROM seeded");
    sql("DELETE FROM account");
  }

  @AfterEach
  void giveBack() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void demoAccountsComeWithKnownPasswordsWhereOnlyThisMachineReachesThePages() {
    assertThat(prepare(Map.of(), Demo.KNOWN_PASSWORDS)).isEqualTo(knownLines());
    assertThat(prepare(Map.of(), Demo.KNOWN_PASSWORDS)).isEqualTo(knownLines());
    assertThat(fits("yunwei", "Gongjian-2026")).isTrue();
  }

  @Test
  void whereOthersReachThePagesTheKnownPasswordsOpenNothing() {
    prepare(Map.of(), Demo.KNOWN_PASSWORDS);

    List<String> told = prepare(Map.of(), Demo.RANDOM_PASSWORDS);

    assertThat(told).hasSameSizeAs(knownLines()).doesNotContainAnyElementsOf(knownLines());
    assertThat(fits("yunwei", "Gongjian-2026")).isFalse();
    assertThat(fits("shengtai", "Gongjian-2026")).isFalse();
    assertThat(told).anyMatch(line -> line.startsWith("Account: operator yunwei "));
    String random = told.get(5).substring("Account: operator yunwei ".length());
    assertThat(fits("yunwei", random)).isTrue();
    String ofHaikou = told.get(6).replaceFirst(".* ", "");
    assertThat(told.get(6)).startsWith("… approver zhujian.chuangkou, ");
    assertThat(DemoAccounts.ofHaikou())
        .allMatch(official -> fits(official.name(), ofHaikou))
        .isNotEmpty();
    assertThat(prepare(Map.of(), Demo.KNOWN_PASSWORDS)).isEqualTo(knownLines());
  }

  @Test
  void whatWasDeletedLockedOrGivenAnotherPasswordStaysSoAfterARestart() throws SQLException {
    prepare(Map.of(), Demo.KNOWN_PASSWORDS);
    sql("DELETE FROM account WHERE name = 'shenpi'");
    store.locking().lock(AccountStore.TERMINAL, "jiandu", true);
    store.settingPassword().set(AccountStore.TERMINAL, "zhengce", GOOD);
    store.locking().lock(AccountStore.TERMINAL, "renfang", true);

    for (Demo demo : new Demo[] {Demo.KNOWN_PASSWORDS, Demo.RANDOM_PASSWORDS}) {
      assertThat(prepare(Map.of(), demo))
          .hasSize(4)
          .noneMatch(line -> line.matches(".* (shenpi|jiandu|zhengce|renfang)[ ,].*"));
    }
    assertThat(accounts("shenpi")).isEmpty();
    assertThat(fits("zhengce", GOOD)).isTrue();
  }

  @Test
  void theFirstAdministratorComesOutOfTheEnvironmentOnce() throws SQLException {
    Map<String, String> environment =
        Map.of("GONGJIAN_ADMIN_NAME", "chief", "GONGJIAN_ADMIN_PASSWORD", GOOD);

    assertThat(prepare(environment, Demo.NONE)).containsExactly("Account: operator chief");
    assertThat(fits("chief", GOOD)).isTrue();
    assertThat(prepare(environment, Demo.NONE)).isEmpty();
    sql("DELETE FROM account WHERE name = 'chief'");
    prepare(environment, Demo.NONE);
    assertThat(accounts("chief")).isEmpty();
  }

  @Test
  void aPasswordInTheEnvironmentThatIsGuessedEasilyIsRefusedWithTheReason() {
    assertThatThrownBy(() -> prepare(Map.of("GONGJIAN_ADMIN_PASSWORD", "admin"), Demo.NONE))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("GONGJIAN_ADMIN_PASSWORD")
        .hasMessageContaining("8");
    assertThat(accounts("admin")).isEmpty();
  }

  @Test
  void theFirstAdministratorIsAskedForAtTheTerminal() {
    Typing typing = new Typing("chief", "short", "short", "", "", GOOD, GOOD);

    List<String> told =
        new PreparingAccounts(Map.of(), typing, Clock.systemUTC()).prepare(store, Demo.NONE);

    assertThat(told).containsExactly("Account: operator admin");
    assertThat(fits("admin", GOOD)).isTrue();
    assertThat(typing.lines).isEmpty();
  }

  @Test
  void whereNobodyIsThereToAskItIsToldHowToMakeOne() {
    assertThat(prepare(Map.of(), Demo.NONE))
        .singleElement()
        .asString()
        .contains("./gongjian account add", "GONGJIAN_ADMIN_PASSWORD");
  }

  private List<String> prepare(Map<String, String> environment, Demo demo) {
    return new PreparingAccounts(environment, new Typing(), Clock.systemUTC()).prepare(store, demo);
  }

  private static List<String> knownLines() {
    return Stream.concat(
            DemoAccounts.ofRoles().stream().map(DemoAccount::line),
            DemoAccounts.line(DemoAccounts.ofHaikou()).stream())
        .toList();
  }

  private boolean fits(String name, String password) {
    return accounts(name).map(hash -> hashing.fits(password, hash)).orElseThrow();
  }

  private Optional<String> accounts(String name) {
    return new MyBatisAccounts(Database.on(connection))
        .credential(new AccountName(name))
        .map(Credential::passwordHash);
  }

  private void sql(String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  /** Somebody who types these lines; nobody is there when there are none. */
  private static final class Typing implements AskedPassword {

    private final boolean there;
    private final Deque<String> lines = new ArrayDeque<>();

    Typing(String... lines) {
      this.there = lines.length > 0;
      this.lines.addAll(List.of(lines));
    }

    @Override
    public boolean isSomebodyThere() {
      return there;
    }

    @Override
    public Optional<String> line(String question) {
      return Optional.ofNullable(lines.poll());
    }

    @Override
    public Optional<String> password(String question) {
      return line(question);
    }
  }
}
