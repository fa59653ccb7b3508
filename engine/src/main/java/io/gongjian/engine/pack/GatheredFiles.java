package io.gongjian.engine.pack;

import io.gongjian.engine.table.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Gathers the files of a pack within bounds: nothing beyond them is ever held in memory. */
final class GatheredFiles {

  static final int LARGEST_FILE = 2 * 1024 * 1024;
  static final int MOST_FILES = 5_000;
  static final long LARGEST_PACK = 64L * 1024 * 1024;
  static final int LONGEST_PATH = 150;

  private static final int DEEPEST_FOLDER = 12;
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");
  private static final Pattern TYPE =
      Pattern.compile(".*\\.(yaml|json|bpmn|md)|templates/[^/]+\\.(docx|xlsx)");

  private final String name;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<PackFault> refused = new ArrayList<>();
  private long total;
  private boolean full;

  GatheredFiles(String name) {
    this.name = name;
  }

  static PackFiles read(Path folder) throws IOException {
    Path last = folder.getFileName();
    GatheredFiles gathered = new GatheredFiles(last == null ? "" : last.toString());
    gathered.walk(folder, "", 0);
    return gathered.files();
  }

  PackFiles files() {
    return new PackFiles(name, files, refused);
  }

  void add(String path, byte[] bytes) {
    if (!hasRoom() || !isPathAllowed(path)) {
      return;
    }
    if (bytes.length > LARGEST_FILE) {
      refuse(FaultCode.FILE_TOO_LARGE, path, megabytes(bytes.length), megabytes(LARGEST_FILE));
      return;
    }
    if (total + bytes.length > LARGEST_PACK) {
      refuse(FaultCode.PACK_TOO_LARGE, path, megabytes(LARGEST_PACK));
      full = true;
      return;
    }
    total += bytes.length;
    files.put(path, bytes);
  }

  private void walk(Path folder, String prefix, int depth) throws IOException {
    if (depth > DEEPEST_FOLDER) {
      refuse(FaultCode.PATH_TOO_LONG, prefix, String.valueOf(LONGEST_PATH));
      return;
    }
    List<Path> entries;
    try {
      entries = entries(folder);
    } catch (IOException | DirectoryIteratorException unreadable) {
      if (depth == 0) {
        throw unreadable;
      }
      refuse(FaultCode.FILE_NOT_READABLE, prefix, prefix);
      return;
    }
    for (Path entry : entries) {
      String path = prefix + entry.getFileName();
      if (Files.isSymbolicLink(entry)) {
        refuse(FaultCode.LINK_NOT_ALLOWED, path);
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        walk(entry, path + "/", depth + 1);
      } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        takeFile(entry, path);
      } else {
        refuse(FaultCode.LINK_NOT_ALLOWED, path);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        entries.add(entry);
        if (entries.size() > MOST_FILES) {
          break;
        }
      }
    }
    entries.sort(null);
    return entries;
  }

  /** One file that cannot be read is told with its place, and the others are read. */
  private void takeFile(Path file, String path) {
    try {
      takeReadable(file, path);
    } catch (IOException | UncheckedIOException unreadable) {
      refuse(FaultCode.FILE_NOT_READABLE, path, path);
    }
  }

  private void takeReadable(Path file, String path) throws IOException {
    long size = Files.size(file);
    if (size > LARGEST_FILE && isPathAllowed(path)) {
      refuse(FaultCode.FILE_TOO_LARGE, path, megabytes(size), megabytes(LARGEST_FILE));
      return;
    }
    try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      take(path, stream);
    }
  }

  void take(String path, InputStream stream) throws IOException {
    if (!full) {
      add(path, stream.readNBytes(LARGEST_FILE + 1));
    }
  }

  private boolean hasRoom() {
    if (!full && files.size() >= MOST_FILES) {
      full = true;
      refused.add(
          PackFault.of(FaultCode.TOO_MANY_FILES, Place.file(name, ""), String.valueOf(MOST_FILES)));
    }
    return !full;
  }

  private boolean isPathAllowed(String path) {
    if (path.length() > LONGEST_PATH) {
      refuse(FaultCode.PATH_TOO_LONG, path, String.valueOf(LONGEST_PATH));
      return false;
    }
    if (!PATH.matcher(path).matches()) {
      refuse(FaultCode.PATH_NOT_ALLOWED, path, path);
      return false;
    }
    if (!TYPE.matcher(path).matches()) {
      refuse(FaultCode.FILE_TYPE_NOT_ALLOWED, path, path);
      return false;
    }
    return true;
  }

  private void refuse(FaultCode code, String path, String... args) {
    if (refused.size() < MOST_FILES) {
      refused.add(PackFault.of(code, Place.file(name, path), args));
    }
  }

  private static String megabytes(long bytes) {
    return String.valueOf((bytes + 1024 * 1024 - 1) / (1024 * 1024));
  }
}
