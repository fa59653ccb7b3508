package io.gongjian.webapp.adapter.persistence;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.command.launcher.DatabaseAddress;
import io.gongjian.webapp.deployment.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The tables of the test database, without a container: each statement is a transaction. */
public final class StoreFixture {

  public static final Instant MORNING = Instant.parse("2026-01-01T01:02:03.456789Z");

  private static final AtomicInteger ORGANISATIONS = new AtomicInteger();

  private StoreFixture() {}

  public static Database database() {
    return new Database(source());
  }

  public static DataSource source() {
    DatabaseAddress address = TestDatabase.address();
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(address.url());
    source.setUser(address.user());
    source.setPassword(address.password());
    return source;
  }

  /** Stores an organisation that no other test has. */
  public static Organisation newOrganisation(Database database) {
    String seventeen = "91469000TEST%05d".formatted(ORGANISATIONS.incrementAndGet());
    seventeen = seventeen.replace('S', 'X');
    CreditCode code = new CreditCode(seventeen + CreditCode.checkCharacter(seventeen));
    Organisation organisation = new Organisation(code, "测试公司" + seventeen);
    new MyBatisAccounts(database).store(organisation);
    return organisation;
  }

  /** A project that is not stored yet. */
  public static Project newProject(Organisation organisation, String name, Instant changedAt) {
    return new Project(
        new ProjectId(UUID.randomUUID()),
        name,
        new RegionCode("460100"),
        organisation,
        Optional.empty(),
        Optional.empty(),
        0,
        MORNING,
        changedAt);
  }
}
