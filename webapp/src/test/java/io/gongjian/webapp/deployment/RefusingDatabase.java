package io.gongjian.webapp.deployment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The test database while it counts the rows that are written, and refuses a row on purpose when it
 * is told to. What it counts goes back with a transaction that goes back.
 */
public final class RefusingDatabase implements AutoCloseable {

  private static final List<String> WRITES = List.of("INSERT", "UPDATE", "DELETE");
  private static final List<String> OWN =
      List.of(
          "CREATE TABLE test_write (id BIGINT AUTO_INCREMENT PRIMARY KEY, what VARCHAR(100))",
          "CREATE TABLE test_plan (refused INT NOT NULL)",
          "INSERT INTO test_plan VALUES (0)");

  private final Connection connection;
  private final List<String> tables;

  public RefusingDatabase() throws SQLException {
    this.connection = TestDatabase.connect();
    this.tables =
        texts(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'"
                + " ORDER BY table_name");
    for (String statement : OWN) {
      run(statement);
    }
    for (String table : tables) {
      for (String write : WRITES) {
        run(
            """
            CREATE TRIGGER test_%2$s_%1$s BEFORE %2$s ON %1$s FOR EACH ROW
            BEGIN
              INSERT INTO test_write (what) VALUES ('%1$s');
              IF (SELECT COUNT(*) FROM test_write) = (SELECT refused FROM test_plan) THEN
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'refused on purpose';
              END IF;
            END
            """
                .formatted(table, write));
      }
    }
  }

  /** Counts from nothing again, and refuses the row of this number; with 0 none. */
  public void refuse(int number) throws SQLException {
    run("DELETE FROM test_write");
    try (PreparedStatement plan = connection.prepareStatement("UPDATE test_plan SET refused = ?")) {
      plan.setInt(1, number);
      plan.executeUpdate();
    }
  }

  /** The tables of the rows that were written and kept, in their order. */
  public List<String> written() throws SQLException {
    return texts("SELECT what FROM test_write ORDER BY id");
  }

  /** What is in the tables, as a checksum of each. */
  public Map<String, String> content() throws SQLException {
    Map<String, String> content = new LinkedHashMap<>();
    for (String table : tables) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("CHECKSUM TABLE " + table + " EXTENDED")) {
        while (rows.next()) {
          content.put(table, rows.getString(2));
        }
      }
    }
    return content;
  }

  @Override
  public void close() throws SQLException {
    for (String table : tables) {
      for (String write : WRITES) {
        run("DROP TRIGGER IF EXISTS test_" + write + "_" + table);
      }
    }
    run("DROP TABLE test_write, test_plan");
    connection.close();
  }

  private List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
