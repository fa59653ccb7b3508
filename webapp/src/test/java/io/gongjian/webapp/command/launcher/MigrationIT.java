package io.gongjian.webapp.command.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.webapp.deployment.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class MigrationIT {
  @Test
  void wrongPasswordIsOneLineThatNamesTheVariables() {
    DatabaseAddress right = TestDatabase.address();
    assertRefused(
        new DatabaseAddress(right.url(), right.user(), "wrong"),
        "wrong user or password; check GONGJIAN_DB_USER and GONGJIAN_DB_PASSWORD");
  }

  @Test
  void databaseThatIsNotThereIsNamedWithoutItsSettings() {
    DatabaseAddress right = TestDatabase.address();
    String elsewhere = right.url().replace("/gongjian?", "/gongjian_elsewhere?");
    assertRefused(
        new DatabaseAddress(elsewhere, right.user(), right.password()),
        "the server has no such database");
  }

  @Test
  void serverThatIsNotThereIsNamed() throws IOException {
    String nobody = "jdbc:mysql://127.0.0.1:" + closedPort() + "/gongjian?connectTimeout=2000";
    assertRefused(new DatabaseAddress(nobody, "gongjian", "secret"), "cannot be reached");
  }

  @Test
  void migratingAgainChangesNothing() throws SQLException {
    Migration.migrate(TestDatabase.address());
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet failed =
            statement.executeQuery(
                "SELECT COUNT(*) FROM flyway_schema_history WHERE success = 0")) {
      assertThat(failed.next()).isTrue();
      assertThat(failed.getInt(1)).isZero();
    }
  }

  private static void assertRefused(DatabaseAddress address, String english) {
    assertThatThrownBy(() -> Migration.migrate(address))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(english)
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining("secret");
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
