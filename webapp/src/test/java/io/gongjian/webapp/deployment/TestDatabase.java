package io.gongjian.webapp.deployment;

import io.gongjian.webapp.command.launcher.DatabaseAddress;
import io.gongjian.webapp.command.launcher.EmbeddedDatabase;
import io.gongjian.webapp.command.launcher.Migration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The MariaDB of a test run: started at the first call, empty then but for the migrated tables. */
public final class TestDatabase {
  private static final Path FOLDER = Fork.own("test-database");

  private static @Nullable DatabaseAddress started;

  private TestDatabase() {}

  /** Where the database is; the same for all tests of a run. */
  public static synchronized DatabaseAddress address() {
    if (started == null) {
      started = start();
    }
    return started;
  }

  /** Opens a connection that the caller closes. */
  public static Connection connect() throws SQLException {
    DatabaseAddress address = address();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  private static DatabaseAddress start() {
    EmbeddedDatabase database = new EmbeddedDatabase(FOLDER, 0);
    Runtime.getRuntime().addShutdownHook(new Thread(database::close, "test-database"));
    database.start();
    DatabaseAddress address = database.address().completed().remembering();
    empty(address);
    Migration.migrate(address);
    return address;
  }

  private static void empty(DatabaseAddress address) {
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE gongjian");
      statement.execute(
          "CREATE DATABASE gongjian CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    } catch (SQLException e) {
      throw new IllegalStateException("the test database cannot be emptied", e);
    }
  }
}
