package io.gongjian.webapp.command;

import java.nio.file.Path;

/** Where the product and what it keeps are. */
final class Homes {

  private Homes() {}

  static Path root() {
    return Path.of(System.getProperty("gongjian.root", ".")).toAbsolutePath().normalize();
  }

  /** The folder of what is kept. */
  static Path data(Path root) {
    String home = System.getenv("GONGJIAN_HOME");
    return home == null || home.isEmpty() ? root.resolve(".gongjian") : Path.of(home);
  }
}
