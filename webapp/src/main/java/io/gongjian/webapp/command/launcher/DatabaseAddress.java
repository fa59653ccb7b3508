package io.gongjian.webapp.command.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the database is and who signs in to it.
 *
 * @param url JDBC address for Connector/J
 * @param user account of the database
 * @param password its password, never empty
 */
public record DatabaseAddress(String url, String user, String password) {
  private static final String CONNECT = "5000";
  private static final String ANSWER = "60000";
  private static final String STATEMENTS = "500";
  private static final String LONGEST_STATEMENT = "16384";

  /** Environment variable with the JDBC address. */
  public static final String URL = "GONGJIAN_DB_URL";

  /** Environment variable with the account. */
  public static final String USER = "GONGJIAN_DB_USER";

  /** Environment variable with the password. */
  public static final String PASSWORD = "GONGJIAN_DB_PASSWORD";

  /**
   * The database of one's own that the environment names; empty when it names none.
   *
   * @throws CannotStart when it is named by halves
   */
  public static Optional<DatabaseAddress> given(Map<String, String> environment) {
    String url = environment.getOrDefault(URL, "");
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (url.isEmpty() && user.isEmpty() && password.isEmpty()) {
      return Optional.empty();
    }
    if (url.isEmpty() || user.isEmpty() || password.isEmpty()) {
      throw new CannotStart(
          "GONGJIAN_DB_URL、GONGJIAN_DB_USER、GONGJIAN_DB_PASSWORD 必须同时设置，缺一不可",
          "GONGJIAN_DB_URL, GONGJIAN_DB_USER and GONGJIAN_DB_PASSWORD must be set together");
    }
    return Optional.of(new DatabaseAddress(url, user, password));
  }

  /**
   * Adds what every connection needs and the given address leaves open: times in UTC, an end to
   * waiting for a server that does not answer, and no key of ours. The server of the pages has a
   * key store, for which a database that speaks TLS would otherwise be offered a key it does not
   * trust.
   */
  public DatabaseAddress completed() {
    DatabaseAddress address = this;
    if (!says("connectionTimeZone")) {
      address = with("connectionTimeZone", "UTC").with("forceConnectionTimeZoneToSession", "true");
    }
    return address.or("fallbackToSystemKeyStore", "false").or("connectTimeout", CONNECT);
  }

  /**
   * Adds an end to waiting for the answer to a statement, longer than any lock is waited for. A
   * migration has no such end.
   */
  public DatabaseAddress bounded() {
    return or("socketTimeout", ANSWER);
  }

  /**
   * Lets the driver keep what it read of a statement: it would read the text of each again whenever
   * it is prepared, which takes longer than all else it does.
   */
  public DatabaseAddress remembering() {
    return or("cachePrepStmts", "true")
        .or("prepStmtCacheSize", STATEMENTS)
        .or("prepStmtCacheSqlLimit", LONGEST_STATEMENT);
  }

  private DatabaseAddress or(String setting, String value) {
    return says(setting) ? this : with(setting, value);
  }

  /** The driver does not tell capitals in the names of settings apart. */
  private boolean says(String setting) {
    return Pattern.compile("[?&(,]\\s*" + setting + "\\s*=", Pattern.CASE_INSENSITIVE)
        .matcher(url)
        .find();
  }

  private DatabaseAddress with(String setting, String value) {
    String join = url.contains("?") ? (url.endsWith("?") || url.endsWith("&") ? "" : "&") : "?";
    return new DatabaseAddress(url + join + setting + "=" + value, user, password);
  }

  /** The address without its settings, among which a password might be. */
  String place() {
    int settings = url.indexOf('?');
    return settings < 0 ? url : url.substring(0, settings);
  }
}
