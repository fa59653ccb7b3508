package io.gongjian.webapp.command.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database to the version this build needs. */
public final class Migration {
  /**
   * Access denied to a database, unknown database: a server tells the second to those who may know.
   */
  private static final Set<Integer> NO_DATABASE = Set.of(1044, 1049);

  private Migration() {}

  /**
   * Signs in once, so that a wrong address or password is told apart, then runs what is missing.
   *
   * @throws CannotStart when the database cannot be reached, refuses us, or a migration fails
   */
  public static void migrate(DatabaseAddress address) {
    signIn(address);
    try {
      Flyway.configure()
          .dataSource(address.url(), address.user(), address.password())
          .locations("classpath:db/migration")
          .javaMigrations(new EngineMigration())
          .load()
          .migrate();
    } catch (FlywayException e) {
      String reason = firstLine(e);
      throw new CannotStart("数据库结构升级失败：" + reason, "migrating the database failed: " + reason, e);
    }
  }

  private static void signIn(DatabaseAddress address) {
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      connection.getMetaData();
    } catch (SQLException e) {
      throw told(address, e);
    }
  }

  private static CannotStart told(DatabaseAddress address, SQLException refusal) {
    String state = String.valueOf(refusal.getSQLState());
    if (state.startsWith("28")) {
      return new CannotStart(
          "数据库拒绝登录：用户名或密码不对，请检查 GONGJIAN_DB_USER 和 GONGJIAN_DB_PASSWORD",
          "the database refused the sign-in: wrong user or password; check GONGJIAN_DB_USER and"
              + " GONGJIAN_DB_PASSWORD",
          refusal);
    }
    if (NO_DATABASE.contains(refusal.getErrorCode())) {
      return new CannotStart(
          "数据库服务器上没有这个库，或该用户无权使用，请建库、授权或检查 GONGJIAN_DB_URL：" + address.place(),
          "the server has no such database, or the user may not use it; create it, grant it or check"
              + " GONGJIAN_DB_URL: "
              + address.place(),
          refusal);
    }
    if (state.startsWith("08")) {
      return new CannotStart(
          "连不上数据库，请检查 GONGJIAN_DB_URL 和网络：" + address.place(),
          "the database cannot be reached; check GONGJIAN_DB_URL and the network: "
              + address.place(),
          refusal);
    }
    String reason = firstLine(refusal);
    return new CannotStart("数据库出错：" + reason, "the database reports: " + reason, refusal);
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
