package io.gongjian.webapp.persistence.project;

import static io.gongjian.webapp.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Organisation;
import io.gongjian.webapp.persistence.StoreFixture;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
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

    try (Connection connection = source.getConnection()) {
      assertThat(plan(connection, asked))
          .noneMatch(step -> step.contains("filesort") && step.startsWith("project "))
          .anyMatch(step -> step.startsWith("project project_by_owner"));
      long before = rowsRead(connection);
      try (PreparedStatement page = prepared(connection, "", asked);
          ResultSet rows = page.executeQuery()) {
        int seen = 0;
        while (rows.next()) {
          seen++;
        }
        assertThat(seen).isEqualTo(PAGE);
      }
      assertThat(rowsRead(connection) - before).isLessThan(MANY / 10);
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

  private List<String> plan(Connection connection, Map<String, @Nullable Object> asked)
      throws SQLException {
    List<String> steps = new ArrayList<>();
    try (PreparedStatement explain = prepared(connection, "EXPLAIN ", asked);
        ResultSet rows = explain.executeQuery()) {
      while (rows.next()) {
        steps.add(
            rows.getString("table") + " " + rows.getString("key") + " " + rows.getString("Extra"));
      }
    }
    return steps;
  }

  /** The very statement of the product. */
  private PreparedStatement prepared(
      Connection connection, String before, Map<String, @Nullable Object> asked)
      throws SQLException {
    Configuration configuration =
        new Configuration(new Environment("plan", new ManagedTransactionFactory(), source));
    configuration.addMapper(ProjectMapper.class);
    BoundSql sql =
        configuration
            .getMappedStatement(ProjectMapper.class.getName() + ".projects")
            .getBoundSql(asked);
    PreparedStatement statement = connection.prepareStatement(before + sql.getSql());
    List<ParameterMapping> parameters = sql.getParameterMappings();
    for (int index = 0; index < parameters.size(); index++) {
      statement.setObject(index + 1, asked.get(parameters.get(index).getProperty()));
    }
    return statement;
  }

  private static long rowsRead(Connection connection) throws SQLException {
    try (PreparedStatement status =
            connection.prepareStatement("SHOW SESSION STATUS LIKE 'Handler_read%'");
        ResultSet rows = status.executeQuery()) {
      long read = 0;
      while (rows.next()) {
        read += rows.getLong("Value");
      }
      return read;
    }
  }
}
