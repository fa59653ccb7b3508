package io.gongjian.webapp.deployment;

import java.nio.file.Path;
import java.time.Instant;

/**
 * This process among those in which the integration tests of a run are made. Each has a server, a
 * database and folders of its own.
 */
final class Fork {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String NUMBER = System.getProperty("gongjian.fork", "1");

  private Fork() {}

  /** A file or folder of this process alone. */
  static Path own(String name) {
    return TARGET.resolve(name + "-" + NUMBER);
  }

  /** When the run began of which this process is a part. */
  static Instant beginOfRun() {
    ProcessHandle self = ProcessHandle.current();
    return self.parent()
        .flatMap(parent -> parent.info().startInstant())
        .or(() -> self.info().startInstant())
        .orElse(Instant.EPOCH);
  }
}
