package io.gongjian.webapp.adapter.persistence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.project.Project;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.deployment.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migration that lets a content be held for several materials, on rows as they were before. */
class OldLedgerRowsIT {

  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final String C = "c".repeat(64);

  private final Connection connection = TestDatabase.connect();
  private final String project = newProject();

  OldLedgerRowsIT() throws SQLException {}

  private static String newProject() {
    Database database = StoreFixture.database();
    Project made =
        StoreFixture.newProject(
            StoreFixture.newOrganisation(database), "旧台账", StoreFixture.MORNING);
    new MyBatisProjects(database).store(made);
    return made.id().toString();
  }

  @BeforeEach
  void tablesAsTheyWere() throws SQLException, IOException {
    migrate("V0022__create_ledger_document");
    migrate("V0023__create_document_use");
  }

  @AfterEach
  void removesThem() throws SQLException {
    run("DROP TABLE old_document_use");
    run("DROP TABLE old_ledger_document");
    connection.close();
  }

  @Test
  void rowsStayAndVersionsThatWereGivenTwiceAreCountedByTime() throws SQLException, IOException {
    document(A, "'drawings'", 1, 3);
    document(B, "'drawings'", 1, 2);
    document(C, "NULL", 1, 1);
    migrate("V0030__hold_a_content_for_several_materials");
    assertThat(rows()).containsExactly("b drawings 1", "a drawings 2", "c  1");
  }

  @Test
  void aMaterialThatACaseUsedHasItsDocumentAgainAfterItWasMoved() throws SQLException, IOException {
    document(A, "'report'", 2, 1);
    document(B, "'report'", 1, 2);
    run(
        "INSERT INTO old_document_use VALUES ('%s', '%s', 'drawings', 'CASE-1')"
            .formatted(project, A));
    migrate("V0030__hold_a_content_for_several_materials");
    assertThat(rows()).containsExactly("a drawings 1", "b report 1", "a report 2");
  }

  private void document(String hash, String material, int version, int minute) throws SQLException {
    run(
        """
        INSERT INTO old_ledger_document
        VALUES ('%s', '%s', 'a.pdf', 'pdf', 10, %s, %d, NULL, '2026-01-01 00:0%d:00', 'li')
        """
            .formatted(project, hash, material, version, minute));
  }

  private List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT CONCAT(LEFT(hash, 1), ' ', material, ' ', version) FROM old_ledger_document"
                    + " ORDER BY material = '', material, version")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  /** Runs a migration on tables of other names. */
  private void migrate(String name) throws SQLException, IOException {
    try (InputStream file = getClass().getResourceAsStream("/db/migration/" + name + ".sql")) {
      String text =
          new String(file.readAllBytes(), UTF_8)
              .replaceAll("(?m)^--.*$", "")
              .replaceAll("\\b(ledger_document|document_use)", "old_$1");
      for (String statement : text.split(";", -1)) {
        if (!statement.isBlank()) {
          run(statement);
        }
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
