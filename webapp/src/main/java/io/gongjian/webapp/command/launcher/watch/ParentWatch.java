package io.gongjian.webapp.command.launcher.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends this process when the launcher that started it is gone.
 *
 * <p>Loaded as a Java agent beside the server. The launcher holds the other end of standard input
 * and never writes to it, so the end of the stream means that the launcher has died, however hard
 * it was killed. The embedded database is then stopped too: the agent's argument is the file in
 * which the database keeps its process id, which changes when it is started again.
 */
public final class ParentWatch {
  private ParentWatch() {}

  /**
   * Starts watching.
   *
   * @param databaseProcess file with the process id of the embedded database, empty when there is
   *     none
   */
  public static void premain(String databaseProcess) {
    Thread watch = new Thread(() -> waitForTheEnd(databaseProcess), "parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void waitForTheEnd(String databaseProcess) {
    readToTheEnd();
    Thread stop = new Thread(() -> stopDatabase(databaseProcess), "parent-watch-database");
    Runtime.getRuntime().addShutdownHook(stop);
    System.exit(0);
  }

  private static void readToTheEnd() {
    byte[] ignored = new byte[64];
    try {
      int read = 0;
      while (read >= 0) {
        read = System.in.read(ignored);
      }
    } catch (IOException brokenPipe) {
      // A broken stream says the same as its end: nobody holds it any more.
      return;
    }
  }

  private static void stopDatabase(String databaseProcess) {
    Path file = Path.of(databaseProcess);
    if (databaseProcess.isEmpty() || !Files.exists(file)) {
      return;
    }
    try {
      long id = Long.parseLong(Files.readString(file).strip());
      ProcessHandle.of(id).filter(each -> runsIn(file, each)).ifPresent(ProcessHandle::destroy);
    } catch (IOException | NumberFormatException unreadable) {
      // The next start ends what was left behind.
      return;
    }
  }

  /** The number may be another's by now; the database's program lies beside its files. */
  private static boolean runsIn(Path file, ProcessHandle process) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && process
            .info()
            .command()
            .filter(program -> program.startsWith(folder.toString()))
            .isPresent();
  }
}
