package io.gongjian.webapp.launcher;

/**
 * Where the database is and who signs in to it.
 *
 * @param url JDBC address for Connector/J
 * @param user account of the database
 * @param password its password, never empty
 */
public record DatabaseAddress(String url, String user, String password) {
  /** Environment variable with the JDBC address. */
  public static final String URL = "GONGJIAN_DB_URL";

  /** Environment variable with the account. */
  public static final String USER = "GONGJIAN_DB_USER";

  /** Environment variable with the password. */
  public static final String PASSWORD = "GONGJIAN_DB_PASSWORD";

  /** Adds what every session needs and the given address leaves open: times in UTC. */
  public DatabaseAddress inUtc() {
    if (url.contains("connectionTimeZone=")) {
      return this;
    }
    String join = url.contains("?") ? "&" : "?";
    String settings = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    return new DatabaseAddress(url + join + settings, user, password);
  }

  /** The address without its settings, among which a password might be. */
  String place() {
    int settings = url.indexOf('?');
    return settings < 0 ? url : url.substring(0, settings);
  }
}
