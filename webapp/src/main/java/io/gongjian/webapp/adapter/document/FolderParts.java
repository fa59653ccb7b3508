package io.gongjian.webapp.adapter.document;

import io.gongjian.engine.upload.PartStore;
import io.gongjian.engine.upload.UploadId;
import io.gongjian.webapp.adapter.owner.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts of uploads in a folder beside the documents, so that a finished one only moves. */
public final class FolderParts implements PartStore {

  private final Path folder;

  static final String PARTS = "parts";

  public FolderParts(Path folder) {
    this.folder = folder.resolve(PARTS);
  }

  @Override
  public void create(UploadId id) throws IOException {
    OwnerOnly.folder(folder);
    Files.createFile(file(id), OwnerOnly.ofFile());
  }

  @Override
  public long size(UploadId id) throws IOException {
    try {
      return Files.size(file(id));
    } catch (NoSuchFileException absent) {
      return 0;
    }
  }

  @Override
  public long size() throws IOException {
    long size = 0;
    for (UploadId part : all()) {
      size += size(part);
    }
    return size;
  }

  @Override
  public Optional<FileChannel> append(UploadId id) throws IOException {
    FileChannel channel =
        OwnerOnly.open(
            file(id),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException here) {
      channel.close();
      return Optional.empty();
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public Path file(UploadId id) {
    return folder.resolve(id.toString());
  }

  @Override
  public void remove(UploadId id) throws IOException {
    Files.deleteIfExists(file(id));
  }

  @Override
  public List<UploadId> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(UploadId::isId)
          .map(UploadId::parse)
          .toList();
    }
  }

  @Override
  public long room() throws IOException {
    OwnerOnly.folder(folder);
    return Files.getFileStore(folder).getUsableSpace();
  }
}
