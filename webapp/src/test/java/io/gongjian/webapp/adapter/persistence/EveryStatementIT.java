package io.gongjian.webapp.adapter.persistence;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * No statement of the product reads a large table from end to end, nor sorts one: every statement
 * that is mapped, with each of its optional parts, is explained by the database on tables with many
 * rows. A new statement is among them by itself; one that must read a whole table is named with its
 * reason.
 */
class EveryStatementIT {

  /** 5,000 in the build; {@code -Dgongjian.explain.rows=100000} for more. */
  private static final int MANY = Integer.getInteger("gongjian.explain.rows", 5_000);

  /** What a statement may read of a table: the rows of one project, or a page. */
  private static final int A_FEW = MANY / 20;

  /** They hold as many rows as there are packs, or one. */
  private static final Set<String> SMALL =
      Set.of("case_shelf", "pack_served", "pack_version", "seeded", "upload_turn");

  private static final String COUNT = "an official's list says how many there are";
  private static final String PART = "a part of a name is sought anywhere in it";

  /** Statements that read a whole table, and why. */
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          entry("AccountMapper.countAccounts", COUNT),
          entry("AccountMapper.countAccounts with part", PART),
          entry("AccountMapper.countOrganisations", COUNT),
          entry("AccountMapper.countOrganisations with part", PART),
          entry("ProjectMapper.countProjects", COUNT),
          entry("ProjectMapper.countProjects with part", PART),
          entry(
              "ProjectMapper.projects", "the newest, from the end of their index, up to the page"),
          entry("ProjectMapper.projects with part", PART));

  /** Statements that the database answers in one way or another, by what it estimates, and why. */
  private static final Map<String, String> EITHER =
      Map.of(
          "ProjectMapper.projects with regions",
          "the newest up to the page, or those of the regions: whichever are fewer");

  /** What a part of a condition is left out without. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "owner",
          "part",
          "beginning",
          "code",
          "open",
          "region",
          "regions",
          "matter",
          "matters",
          "states",
          "dueFrom",
          "dueUntil",
          "afterAt",
          "afterDue");

  @Test
  void readsOfALargeTableOnlyWhatItNeeds() throws SQLException {
    Configuration mapped =
        Database.configuration(
            new Environment("plans", new ManagedTransactionFactory(), StoreFixture.source()));
    Map<String, String> whole = new TreeMap<>();
    int explained = 0;
    try (Connection connection = StoreFixture.source().getConnection()) {
      new ManyRows(connection).fill(MANY, SMALL);
      for (MappedStatement statement : statements(mapped)) {
        for (Map.Entry<String, BoundSql> way : ways(statement).entrySet()) {
          List<String> steps = wholeSteps(connection, way.getValue());
          explained++;
          if (!steps.isEmpty()) {
            whole.put(way.getKey(), steps.toString());
          }
        }
      }
    }

    assertThat(explained).isGreaterThan(90);
    Set<String> found = new TreeSet<>(whole.keySet());
    found.removeAll(EITHER.keySet());
    assertThat(found)
        .as("statements that read or sort a whole table: %s", whole)
        .isEqualTo(new TreeSet<>(WHOLE.keySet()));
  }

  /** Each once: the configuration keeps them by their short names as well. */
  private static List<MappedStatement> statements(Configuration mapped) {
    Map<String, MappedStatement> statements = new TreeMap<>();
    for (Object one : List.copyOf((Collection<?>) mapped.getMappedStatements())) {
      if (one instanceof MappedStatement statement) {
        statements.put(statement.getId(), statement);
      }
    }
    return List.copyOf(statements.values());
  }

  /** A statement without its optional parts, and with each of them. */
  private static Map<String, BoundSql> ways(MappedStatement statement) {
    String name = statement.getId().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
    Map<String, BoundSql> ways = new TreeMap<>();
    BoundSql plain = statement.getBoundSql(new Asked(Set.of()));
    ways.put(name, plain);
    for (String option : OPTIONAL) {
      BoundSql more = statement.getBoundSql(new Asked(Set.of(option)));
      if (!more.getSql().equals(plain.getSql())) {
        ways.put(name + " with " + option, more);
      }
    }
    return ways;
  }

  /** The steps of a plan that read or sort more than a few rows of one table. */
  private static List<String> wholeSteps(Connection connection, BoundSql sql) throws SQLException {
    List<String> whole = new ArrayList<>();
    try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql.getSql())) {
      List<ParameterMapping> parameters = sql.getParameterMappings();
      for (int index = 0; index < parameters.size(); index++) {
        explain.setObject(index + 1, Asked.value(parameters.get(index).getProperty()));
      }
      try (ResultSet steps = explain.executeQuery()) {
        while (steps.next()) {
          if (steps.getLong("rows") > A_FEW && isWhole(steps)) {
            whole.add(
                "%s %s by %s, %d rows %s"
                    .formatted(
                        steps.getString("table"),
                        steps.getString("type"),
                        steps.getString("key"),
                        steps.getLong("rows"),
                        steps.getString("Extra")));
          }
        }
      }
    }
    return whole;
  }

  private static boolean isWhole(ResultSet step) throws SQLException {
    return Set.of("ALL", "index").contains(String.valueOf(step.getString("type")))
        || String.valueOf(step.getString("Extra")).matches(".*(filesort|temporary).*");
  }

  /** Whatever a statement asks for: the same value for the same name. */
  private static final class Asked extends HashMap<String, @Nullable Object> {

    private static final Set<String> LISTS =
        Set.of(
            "accounts",
            "actors",
            "addressees",
            "applications",
            "around",
            "facts",
            "fields",
            "matters",
            "numbers",
            "organisations",
            "regions",
            "states");

    private final Set<String> wanted;

    Asked(Set<String> wanted) {
      this.wanted = wanted;
    }

    @Override
    public boolean containsKey(Object name) {
      return true;
    }

    @Override
    public @Nullable Object get(Object name) {
      String wantedName = String.valueOf(name);
      if (OPTIONAL.contains(wantedName) && !wanted.contains(wantedName)) {
        return wantedName.equals("open") ? Boolean.FALSE : null;
      }
      if (LISTS.contains(wantedName)) {
        return List.of(ManyRows.key(1), ManyRows.key(2));
      }
      if (Set.of("rows", "shelves").contains(wantedName)) {
        return List.of(this);
      }
      return wantedName.equals("row") ? this : value(wantedName);
    }

    static Object value(String property) {
      String name = property.replaceFirst(".*\\.", "");
      return switch (name) {
        case "offset" -> 100L;
        case "size", "many", "window" -> 20;
        case "version", "before", "after", "generation", "position" -> 1;
        case "locked", "open", "closed" -> true;
        case "at",
            "afterAt",
            "instant",
            "day",
            "changedAt",
            "startedAt",
            "createdAt",
            "since",
            "until",
            "dueFrom",
            "dueUntil",
            "afterDue" ->
            Timestamp.from(Instant.parse("2026-01-01T00:10:00Z"));
        case "part" -> "%k1%";
        case "__frch_region_0", "__frch_region_1" -> "k1%";
        default -> ManyRows.key(1);
      };
    }
  }
}
