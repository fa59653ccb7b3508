package io.gongjian.engine.upload;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for viruses. */
@FunctionalInterface
public interface VirusScanner {

  /** What came of it. */
  enum Answer {
    CLEAN,
    INFECTED
  }

  /**
   * Scans a whole file.
   *
   * @throws IOException when no answer can be had; the file is not taken then
   */
  Answer scan(Path file) throws IOException;
}
