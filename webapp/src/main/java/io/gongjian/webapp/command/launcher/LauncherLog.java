package io.gongjian.webapp.command.launcher;

import java.nio.file.Path;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what libraries log while starting to a file, so that the terminal shows only our lines. */
public final class LauncherLog {
  private LauncherLog() {}

  /** Opens {@code logs/launcher.log} in the data folder; what earlier starts said stays. */
  public static void open(Path home) {
    DataFolder folder = DataFolder.open(home);
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    root.addHandler(new ToKeptLog(new KeptLog(folder.logs().resolve("launcher.log"))));
  }

  /** Hands records on as text. */
  private static final class ToKeptLog extends Handler {
    private final Formatter text = new SimpleFormatter();
    private final KeptLog log;

    private ToKeptLog(KeptLog log) {
      this.log = log;
    }

    @Override
    public void publish(LogRecord line) {
      log.write(text.format(line).stripTrailing());
    }

    @Override
    public void flush() {
      // Each line is written at once.
    }

    @Override
    public void close() {
      log.close();
    }
  }
}
