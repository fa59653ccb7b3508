package io.gongjian.webapp.adapter.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the packs of the product, to be changed in a test. */
public record CopiedPacks(Path folder) {

  /** Copies the packs of {@code shipped} into the empty {@code folder}. */
  public static CopiedPacks of(Path shipped, Path folder) {
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(shipped.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
      return new CopiedPacks(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the pack of the province alone into the empty {@code folder}. */
  public static CopiedPacks onlyHainan(Path shipped, Path folder) {
    of(shipped.resolve("hainan"), folder.resolve("hainan"));
    return new CopiedPacks(folder);
  }

  /** Deletes the scenarios, which take most of the time in which a pack is proved. */
  public void deleteScenarios() {
    files("scenarios").forEach(this::delete);
  }

  /** The files whose path holds {@code part}, in order. */
  public List<String> files(String part) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(file -> ("/" + file).contains(part))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a whole file. */
  public void write(String file, String text) {
    try {
      Files.createDirectories(folder.resolve(file).resolveSibling("."));
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file, or a folder with all that is in it. */
  public void delete(String file) {
    try (Stream<Path> all = Files.walk(folder.resolve(file))) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the first {@code text} of a file. */
  public void edit(String file, String text, String by) {
    Path path = folder.resolve(file);
    try {
      String before = Files.readString(path);
      if (!before.contains(text)) {
        throw new IllegalStateException("no [" + text + "] in " + file);
      }
      int at = before.indexOf(text);
      Files.writeString(path, before.substring(0, at) + by + before.substring(at + text.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
