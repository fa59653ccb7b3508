package io.gongjian.processes.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EngineTablesTest {

  /** Who takes another version changes the tables of databases that are there by a migration. */
  @Test
  void theScriptsAreThoseOfTheVersionThatTheMigrationNames() {
    assertThat(EngineTables.statements())
        .filteredOn(one -> one.startsWith("insert into ACT_GE_SCHEMA_LOG"))
        .singleElement()
        .asString()
        .contains("'" + EngineTables.VERSION + "'");
  }

  @Test
  void everyStatementIsOne() {
    assertThat(EngineTables.statements())
        .hasSizeGreaterThan(150)
        .allMatch(one -> one.matches("(?is)(create|alter|insert) .*[^;\\s]"))
        .filteredOn(one -> one.toLowerCase(Locale.ROOT).startsWith("create table"))
        .hasSize(39);
  }
}
