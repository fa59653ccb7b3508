package io.gongjian.webapp.adapter.document;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.DocumentStore;
import io.gongjian.webapp.adapter.owner.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Documents in a folder, each under its hash. A file appears under its name in one step, after its
 * bytes are on the disk.
 */
public final class FolderDocuments implements DocumentStore {

  private static final String DOCUMENTS = "documents";
  private static final String ASIDE = "removing-";

  private final Path folder;

  public FolderDocuments(Path folder) {
    this.folder = folder;
  }

  /** What documents and parts of uploads lie in. */
  public static List<Path> foldersIn(Path folder) {
    return List.of(folder.resolve(DOCUMENTS), folder.resolve(FolderParts.PARTS));
  }

  @Override
  public void keep(Path file, ContentHash hash) throws IOException {
    Path place = place(hash);
    Path among = Objects.requireNonNull(place.getParent());
    OwnerOnly.folder(among);
    try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
      bytes.force(true);
    }
    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel names = FileChannel.open(among, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  @Override
  public Optional<InputStream> open(ContentHash hash) throws IOException {
    try {
      return Optional.of(Files.newInputStream(place(hash)));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Path> file(ContentHash hash) {
    return Optional.of(place(hash)).filter(Files::isRegularFile);
  }

  @Override
  public List<ContentHash> before(Instant instant) throws IOException {
    Path documents = folder.resolve(DOCUMENTS);
    if (!Files.isDirectory(documents)) {
      return List.of();
    }
    List<ContentHash> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(documents, 2)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString().replace(ASIDE, "");
        if (ContentHash.isHash(name) && cameBefore(file, instant)) {
          found.add(new ContentHash(name));
        }
      }
    }
    return found;
  }

  /**
   * The file is taken aside first: if the same content comes meanwhile it gets its place again, and
   * what was taken aside is looked at once more before it goes.
   */
  @Override
  public boolean remove(ContentHash hash, Instant instant, Predicate<ContentHash> needed)
      throws IOException {
    Path place = place(hash);
    Path aside = folder.resolve(DOCUMENTS).resolve(ASIDE + hash);
    try {
      Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException absent) {
      if (Files.notExists(aside)) {
        return false;
      }
    }
    if (!cameBefore(aside, instant) || needed.test(hash)) {
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return false;
    }
    return Files.deleteIfExists(aside);
  }

  private static boolean cameBefore(Path file, Instant instant) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
    } catch (NoSuchFileException absent) {
      return false;
    }
  }

  private Path place(ContentHash hash) {
    String name = hash.value();
    return folder.resolve(DOCUMENTS).resolve(name.substring(0, 2)).resolve(name);
  }
}
