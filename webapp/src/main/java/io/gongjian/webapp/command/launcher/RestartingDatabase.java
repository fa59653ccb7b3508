package io.gongjian.webapp.command.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Starts the embedded database again when it ends by itself, while the server goes on. A database
 * that keeps ending is left alone after some tries, each after a longer pause.
 */
final class RestartingDatabase implements AutoCloseable {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60));

  /** Who ran that long ended for a reason of its own. */
  private static final Duration WELL = Duration.ofMinutes(2);

  private final EmbeddedDatabase database;
  private final Progress progress;
  private final CountDownLatch stopped = new CountDownLatch(1);

  RestartingDatabase(EmbeddedDatabase database, Progress progress) {
    this.database = database;
    this.progress = progress;
  }

  /** Begins to watch a database that runs; returns at once, with what ends when the watch does. */
  Thread watch() {
    Thread thread = new Thread(this::watchUntilStopped, "database-watch");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Ends the watch: whoever ends all processes at once ends the database too, and means it. */
  void leaveAlone() {
    stopped.countDown();
  }

  /** Ends the watch, then the database. */
  @Override
  public void close() {
    leaveAlone();
    synchronized (this) {
      database.close();
    }
  }

  private void watchUntilStopped() {
    try {
      int tries = 0;
      while (tries < PAUSES.size()) {
        if (ranWell()) {
          tries = 0;
        }
        if (stopped.await(PAUSES.get(tries).toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        startAgain();
        tries++;
      }
      progress.step(
          "内置数据库屡次停止，不再重启；原因见日志 launcher.log，处理后请停止并重新运行",
          "the embedded database keeps ending and is left alone; launcher.log has the reason, mend it, stop and run again");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the end of the database, and tells whether it came only after a good while. */
  private boolean ranWell() throws InterruptedException {
    Optional<ProcessHandle> server = database.server();
    if (server.isEmpty()) {
      return false;
    }
    try {
      server.get().onExit().get(WELL.toSeconds(), TimeUnit.SECONDS);
      return false;
    } catch (TimeoutException runsWell) {
      server.get().onExit().join();
      return true;
    } catch (ExecutionException unknown) {
      return false;
    }
  }

  private synchronized void startAgain() {
    if (stopped.getCount() == 0) {
      return;
    }
    progress.step("内置数据库意外停止，正在重新启动", "the embedded database ended by itself, starting it again");
    try {
      database.start();
      progress.step("内置数据库已恢复", "the embedded database is back");
    } catch (CannotStart e) {
      progress.line(String.valueOf(e.getMessage()));
    }
  }
}
