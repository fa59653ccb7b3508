package io.gongjian.webapp.adapter.persistence.project;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Organisation;
import io.gongjian.webapp.adapter.persistence.MeasuredStore;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page of a long list costs what the page costs, not what the list costs. */
class TenThousandProjectsIT {

  private static final int MANY = 10_000;
  private static final int PAGE = 20;

  private final DataSource source = StoreFixture.source();

  @Test
  void aPageOfProjectsReadsThePageAndNotTheTable() throws SQLException {
    Organisation organisation = StoreFixture.newOrganisation(StoreFixture.database());
    store(organisation);
    Map<String, @Nullable Object> asked = new HashMap<>();
    asked.put("owner", organisation.code().value());
    asked.put("part", null);
    asked.put("beginning", null);
    asked.put("offset", 100L);
    asked.put("size", PAGE);

    try (MeasuredStore measured = new MeasuredStore()) {
      assertThat(measured.plan(ProjectMapper.class, "projects", asked))
          .noneMatch(step -> step.contains("filesort") && step.startsWith("project "))
          .anyMatch(step -> step.startsWith("project project_by_owner"));
      long before = measured.rowsRead();
      try (PreparedStatement page = measured.prepared(ProjectMapper.class, "projects", asked);
          ResultSet rows = page.executeQuery()) {
        int seen = 0;
        while (rows.next()) {
          seen++;
        }
        assertThat(seen).isEqualTo(PAGE);
      }
      assertThat(measured.rowsRead() - before).isLessThan(MANY / 10);
    }
  }

  private void store(Organisation organisation) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO project (id, name, region, organisation, version, created_at,"
                    + " changed_at) VALUES (?, ?, '460100', ?, 0, ?, ?)")) {
      connection.setAutoCommit(false);
      for (int number = 0; number < MANY; number++) {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, "项目" + number);
        insert.setString(3, organisation.code().value());
        insert.setTimestamp(4, Timestamp.from(MORNING));
        insert.setTimestamp(5, Timestamp.from(MORNING.plusSeconds(number)));
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
    }
  }
}
