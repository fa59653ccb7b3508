package io.gongjian.webapp.command.launcher;

import io.gongjian.processes.camunda.EngineTables;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** V0070: the tables in which the tokens of flows are kept, by the scripts of their engine. */
final class EngineMigration implements JavaMigration {

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("0070");
  }

  @Override
  public String getDescription() {
    return "create tables of flow engine " + EngineTables.VERSION;
  }

  /** The scripts do not change within a version. */
  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    try (Statement statement = context.getConnection().createStatement()) {
      for (String text : EngineTables.statements()) {
        statement.execute(text);
      }
    }
  }
}
