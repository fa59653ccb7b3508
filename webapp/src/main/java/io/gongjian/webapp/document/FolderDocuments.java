package io.gongjian.webapp.document;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Documents in a folder, each under its hash. A file appears under its name in one step, after its
 * bytes are on the disk.
 */
public final class FolderDocuments implements DocumentStore {

  private final Path folder;

  public FolderDocuments(Path folder) {
    this.folder = folder;
  }

  @Override
  public void keep(Path file, ContentHash hash) throws IOException {
    Path place = place(hash);
    Files.createDirectories(place.getParent());
    try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
      bytes.force(true);
    }
    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel names = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
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

  private Path place(ContentHash hash) {
    String name = hash.value();
    return folder.resolve("documents").resolve(name.substring(0, 2)).resolve(name);
  }
}
