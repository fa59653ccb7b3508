package io.gongjian.webapp.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what libraries log while starting to a file, so that the terminal shows only our lines. */
public final class LauncherLog {
  private LauncherLog() {}

  /** Opens {@code logs/launcher.log} in the data folder, new at each start. */
  public static void open(Path home) {
    DataFolder folder = DataFolder.open(home);
    try {
      FileHandler handler = new FileHandler(folder.logs().resolve("launcher.log").toString());
      handler.setFormatter(new SimpleFormatter());
      LogManager.getLogManager().reset();
      Logger root = Logger.getLogger("");
      root.setLevel(Level.INFO);
      root.addHandler(handler);
    } catch (IOException e) {
      throw DataFolder.notWritable(folder.logs(), e);
    }
  }
}
