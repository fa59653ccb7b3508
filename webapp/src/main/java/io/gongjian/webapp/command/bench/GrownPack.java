package io.gongjian.webapp.command.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A pack of one matter grown to many: tables, forms, licences and scenarios grow alike. */
final class GrownPack {

  private static final String MATTER = "building_permit";

  private final Path seed;
  private final Path folder;

  private GrownPack(Path seed, Path folder) {
    this.seed = seed;
    this.folder = folder;
  }

  /** Writes a pack of {@code matters} matters, alone in a folder beside the seed. */
  static Path of(Path seed, int matters) throws IOException {
    String id = "grown_" + matters;
    GrownPack grown = new GrownPack(seed, seed.resolveSibling("of_" + matters).resolve(id));
    for (Path file : files(seed)) {
      Path place = grown.folder.resolve(file);
      Files.createDirectories(Objects.requireNonNull(place.getParent()));
      Files.copy(seed.resolve(file), place);
    }
    grown.write("pack.yaml", Files.readString(seed.resolve("pack.yaml")).replace("seed", id));
    for (int copy = 2; copy <= matters; copy++) {
      grown.copy(copy);
    }
    return grown.folder;
  }

  private void copy(int copy) throws IOException {
    String id = MATTER + "_" + copy;
    for (Path file : files(seed.resolve("matters").resolve(MATTER))) {
      String text = Files.readString(seed.resolve("matters").resolve(MATTER).resolve(file));
      write(
          "matters/" + id + "/" + file,
          text.replace(MATTER, id).replace("ref: M1", "ref: M" + copy));
    }
    Path licences = folder.resolve("licences/all.yaml");
    List<String> first =
        Files.readAllLines(seed.resolve("licences/all.yaml")).stream()
            .filter(line -> line.contains("id: " + MATTER))
            .map(line -> line.replace(MATTER, id))
            .toList();
    Files.write(licences, first, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  private void write(String file, String text) throws IOException {
    Path place = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(place.getParent()));
    Files.writeString(place, text);
  }

  /** All files, relative to the folder. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
