package io.gongjian.webapp.command.launcher;

import io.gongjian.webapp.adapter.owner.OwnerOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A log that goes on over starts and stays within a bound: when the file is full it moves aside,
 * and the oldest of those goes.
 *
 * <p>A line that cannot be written is lost and counted, and nothing else happens: whoever logs goes
 * on, and the log tells the number as soon as there is room again.
 */
final class KeptLog implements AutoCloseable {
  /** How large one file may be. */
  static final long FILE_BYTES = 10L * 1024 * 1024;

  /** How many files there are at most. */
  static final int FILES = 6;

  /** A longer line is cut. */
  static final int LONGEST_LINE = 32_000;

  private final Path file;
  private final long fileBytes;
  private final int files;
  private final Opening opening;
  private @Nullable OutputStream out;
  private long written;
  private long lost;

  /** Opens a file for more at its end. */
  @FunctionalInterface
  interface Opening {
    OutputStream open(Path file) throws IOException;
  }

  /** A log in a file with others beside it, {@code server.1.log} the youngest of them. */
  KeptLog(Path file) {
    this(file, FILE_BYTES, FILES, KeptLog::append);
  }

  KeptLog(Path file, long fileBytes, int files, Opening opening) {
    this.file = file;
    this.fileBytes = fileBytes;
    this.files = files;
    this.opening = opening;
  }

  /** Writes a line, or loses it. */
  synchronized void write(String line) {
    try {
      if (lost > 0) {
        put("... " + lost + " lines could not be written and are lost");
        lost = 0;
      }
      put(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line);
    } catch (IOException noRoom) {
      lost++;
      forget();
    }
  }

  /** How many lines were lost since the last that was written. */
  synchronized long lost() {
    return lost;
  }

  @Override
  public synchronized void close() {
    forget();
  }

  private void put(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    OutputStream stream = out == null ? reopen() : out;
    if (written > 0 && written + bytes.length > fileBytes) {
      forget();
      moveAside();
      stream = reopen();
    }
    stream.write(bytes);
    stream.flush();
    written += bytes.length;
  }

  private OutputStream reopen() throws IOException {
    written = Files.exists(file) ? Files.size(file) : 0;
    OutputStream stream = opening.open(file);
    out = stream;
    return stream;
  }

  private void moveAside() throws IOException {
    for (int number = files - 1; number > 0; number--) {
      Path from = number == 1 ? file : aside(number - 1);
      if (Files.exists(from)) {
        Files.move(from, aside(number), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The file of a number; the higher, the older. */
  private Path aside(int number) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(name.substring(0, dot) + "." + number + name.substring(dot));
  }

  /** A stream that failed is never used again. */
  private void forget() {
    OutputStream stream = out;
    out = null;
    try {
      if (stream != null) {
        stream.close();
      }
    } catch (IOException noRoom) {
      written = 0;
    }
  }

  private static OutputStream append(Path file) throws IOException {
    return OwnerOnly.stream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
