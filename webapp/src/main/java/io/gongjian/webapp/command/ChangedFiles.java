package io.gongjian.webapp.command;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells when something changes in folders or in those within. */
final class ChangedFiles implements AutoCloseable {

  /** An editor writes a file in several steps: one change is over when nothing more follows. */
  private static final long QUIET_MILLISECONDS = 200;

  private final WatchService watching;
  private final List<Path> folders;

  ChangedFiles(Collection<Path> folders) throws IOException {
    this.watching = FileSystems.getDefault().newWatchService();
    this.folders = List.copyOf(folders);
    register();
  }

  /**
   * Waits until something has changed and nothing changes any more.
   *
   * @return false when the waiting was interrupted
   */
  boolean await() throws IOException {
    try {
      @Nullable WatchKey changed = watching.take();
      while (changed != null) {
        changed.pollEvents();
        changed.reset();
        changed = watching.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
    // What was made meanwhile may be a folder.
    register();
    return true;
  }

  private void register() throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> within = Files.walk(folder)) {
        for (Path one : within.filter(Files::isDirectory).toList()) {
          one.register(watching, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    watching.close();
  }
}
