package io.gongjian.webapp.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ArquillianTest
class ServedDatabaseIT {
  @Resource(lookup = "java:app/jdbc/gongjian")
  private DataSource source;

  @Test
  void poolGivesConnectionsThatReadWhatOthersCommitted() throws SQLException {
    try (Connection connection = source.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @ParameterizedTest
  @CsvSource({"@@session.time_zone, +00:00", "@@character_set_connection, utf8mb4", "'建', 建"})
  void sessionSpeaksUtcAndChinese(String expression, String expected) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + quoted(expression))) {
      assertThat(rows.next()).isTrue();
      assertThat(Objects.requireNonNull(rows.getString(1))).isEqualTo(expected);
    }
  }

  private static String quoted(String expression) {
    return expression.startsWith("@@") ? expression : "'" + expression + "'";
  }
}
