package io.gongjian.webapp.command.bench;

import io.gongjian.webapp.command.launcher.DatabaseAddress;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Very many cases, as alike as their rows may be: one that was handed in is taken as the pattern.
 * They stand in the lists of some officials, of a few offices and of a region, as cases do.
 */
final class ManyCases {

  static final int CLOSED_FOR_ONE_OPEN = 5;

  /** One of seventy. */
  static final String MATTER = "state_land_supply";

  private static final int STEP = 100_000;

  private static final String CASES =
      """
      INSERT INTO case_file (number, application, project, owner, region, matter, department, pack_id, pack_version,
        pack_hash, as_of, flow, received_at, statutory, promised, state, handling, due_on, remind_on, reading,
        position, closed_at, version, changed_at)
      SELECT CONCAT('460100-20250101-', LPAD(s.seq, 9, '0'), '-01'), CONCAT('460100-20250101-', LPAD(s.seq, 9, '0')),
        p.id, k.owner, k.region, IF(s.seq %% 70 = 0, k.matter, CONCAT('matter_', s.seq %% 70)), k.department, k.pack_id,
        k.pack_version, k.pack_hash, k.as_of, k.flow, k.received_at, k.statutory, k.promised,
        IF(%2$s, 'approved', 'open'), k.handling, DATE('2025-01-01') + INTERVAL s.seq %% 600 DAY, NULL, k.reading, '{}',
        IF(%2$s, k.received_at, NULL), 1, k.changed_at
      FROM seq_%1$s s
      JOIN bench_project p ON p.n = 1 + s.seq %% (SELECT COUNT(*) FROM bench_project)
      JOIN bench_pattern k
      """;

  private static final String LISTS =
      """
      INSERT INTO case_list (list, viewer, closed, due_on, case_number, state, matter, region)
      SELECT l.list, IF(l.list = 'mine', IF(f.n %% 10 = 0, 'zigui.jingban', CONCAT('p', f.n %% 97)), l.viewer),
        %2$s, f.due_on, f.number, f.state, f.matter, f.region
      FROM (SELECT s.seq AS n, c.* FROM seq_%1$s s
            JOIN case_file c ON c.number = CONCAT('460100-20250101-', LPAD(s.seq, 9, '0'), '-01')) f
      JOIN bench_list l
      WHERE (l.list <> 'mine' OR NOT %2$s) AND (l.list <> 'department' OR f.n %% 3 = 0 OR l.viewer LIKE 'natural%%')
      """;

  private static final String ACTED =
      """
      INSERT INTO case_acted (case_number, person, closed, acted_at)
      SELECT CONCAT('460100-20250101-', LPAD(s.seq, 9, '0'), '-01'),
        IF(s.seq %% 10 = 0, 'zigui.jingban', CONCAT('p', s.seq %% 97)), %2$s, NOW(6) - INTERVAL s.seq SECOND
      FROM seq_%1$s s
      """;

  private static final String PATTERNS =
      """
      CREATE TEMPORARY TABLE bench_pattern AS SELECT * FROM case_file LIMIT 1;
      CREATE TEMPORARY TABLE bench_project (n INT AUTO_INCREMENT PRIMARY KEY) AS SELECT id FROM project LIMIT 1000;
      CREATE TEMPORARY TABLE bench_list (list VARCHAR(12), viewer VARCHAR(100));
      INSERT INTO bench_list VALUES ('mine', ''), ('department', 'natural_resources@460100'),
        ('department', 'housing@460100'), ('region', '460100');
      INSERT IGNORE INTO case_shelf (list, viewer) SELECT list, viewer FROM bench_list WHERE list <> 'mine';
      SET foreign_key_checks = 0;
      SET unique_checks = 0
      """;

  private final DatabaseAddress database;

  ManyCases(DatabaseAddress database) {
    this.database = database;
  }

  /** Stores so many open ones, and five times as many that are closed. */
  void fill(int open) throws SQLException {
    try (java.sql.Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      for (String one : PATTERNS.split(";", -1)) {
        statement.execute(one);
      }
      int all = open * (1 + CLOSED_FOR_ONE_OPEN);
      for (int from = 1; from <= all; from += STEP) {
        String numbers = from + "_to_" + Math.min(all, from + STEP - 1);
        String closed = "(s.seq > " + open + ")";
        statement.execute(CASES.formatted(numbers, closed));
        statement.execute(LISTS.formatted(numbers, "(f.n > " + open + ")"));
        statement.execute(ACTED.formatted(numbers, closed));
      }
      statement.execute("ANALYZE TABLE case_file, case_list, case_acted");
    }
  }
}
