package io.gongjian.webapp.adapter.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables of the product with many rows in each, for one connection alone: temporary tables of
 * the same names, columns and keys stand before the real ones, and go with the connection. Row
 * {@code n} of a table has the key {@code key(n)} and belongs to row {@code n / 10} of another.
 */
final class ManyRows {

  private static final int TO_ONE = 10;

  private final Connection connection;

  ManyRows(Connection connection) {
    this.connection = connection;
  }

  /** What row {@code n} is found by. */
  static String key(int n) {
    return "k" + Integer.toString(n, 36).toUpperCase(Locale.ROOT);
  }

  /** Puts {@code many} rows into every table but those of {@code few}, which get ten. */
  void fill(int many, Set<String> few) throws SQLException {
    for (String table : tables()) {
      List<Column> columns = columns(table);
      List<String> names = columns.stream().map(Column::name).toList();
      List<String> values = columns.stream().map(Column::value).toList();
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TEMPORARY TABLE many_rows LIKE " + table);
        statement.execute(
            "INSERT INTO many_rows (%s) SELECT %s FROM seq_1_to_%d"
                .formatted(
                    String.join(", ", names),
                    String.join(", ", values),
                    few.contains(table) ? TO_ONE : many));
        statement.execute("ALTER TABLE many_rows RENAME TO " + table);
        statement.execute("ANALYZE TABLE " + table);
      }
    }
  }

  /** The tables of the product; those of the engine of flows are its own affair. */
  List<String> tables() throws SQLException {
    return texts(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
            + " AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'"
            + " AND table_name NOT LIKE 'act!_%' ESCAPE '!'"
            + " ORDER BY table_name");
  }

  private record Column(String name, String value) {}

  private List<Column> columns(String table) throws SQLException {
    Set<String> referring =
        new HashSet<>(
            texts(
                "SELECT column_name FROM information_schema.key_column_usage WHERE table_schema ="
                    + " DATABASE() AND referenced_table_name IS NOT NULL AND table_name = '%s'"
                        .formatted(table)));
    Set<String> alone =
        new HashSet<>(
            texts(
                "SELECT MAX(column_name) FROM information_schema.statistics WHERE table_schema ="
                    + " DATABASE() AND non_unique = 0 AND table_name = '%s'".formatted(table)
                    + " GROUP BY index_name HAVING COUNT(*) = 1"));
    referring.removeAll(alone);
    Set<String> telling =
        new HashSet<>(
            texts(
                "SELECT column_name FROM information_schema.statistics WHERE table_schema ="
                    + " DATABASE() AND non_unique = 0 AND table_name = '%s'".formatted(table)));
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT column_name, data_type, is_nullable FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ?"
                + " AND extra NOT LIKE '%GENERATED%'")) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String name = rows.getString(1);
          String value =
              value(
                  alone.contains(name) ? "alone " + rows.getString(2) : rows.getString(2),
                  referring.contains(name),
                  telling.contains(name));
          columns.add(
              new Column(
                  name,
                  rows.getString(3).equals("YES") && !telling.contains(name)
                      ? "IF(seq MOD 3 = 0, NULL, " + value + ")"
                      : value));
        }
      }
    }
    return columns;
  }

  private static String value(String type, boolean refers, boolean tells) {
    return switch (type) {
      case "tinyint" -> "seq MOD 2";
      case "alone tinyint", "alone int", "alone bigint" -> "seq";
      case "int", "bigint" -> "1 + seq MOD " + TO_ONE;
      case "date" -> "DATE '2026-01-01' + INTERVAL (seq MOD 1000) DAY";
      case "datetime" -> "TIMESTAMP '2026-01-01 00:00:00' + INTERVAL seq SECOND";
      case "char", "varchar", "alone char", "alone varchar" -> text(refers, tells);
      default -> "'{}'";
    };
  }

  private static String text(boolean refers, boolean tells) {
    if (refers) {
      return "CONCAT('k', CONV(seq DIV " + TO_ONE + ", 10, 36))";
    }
    return "CONCAT('k', CONV(seq" + (tells ? "" : " MOD 1000") + ", 10, 36))";
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
}
