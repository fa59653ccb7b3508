package io.gongjian.webapp.adapter.document;

import io.gongjian.engine.upload.PartStore;
import io.gongjian.engine.upload.UploadId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Parts in a folder of a disk that holds so many bytes; the real disk when nothing is said. */
record PartsOnSmallDisk(PartStore parts, Path folder, OptionalLong disk) implements PartStore {

  @Override
  public void create(UploadId id) throws IOException {
    parts.create(id);
  }

  @Override
  public long size(UploadId id) throws IOException {
    return parts.size(id);
  }

  @Override
  public long size() throws IOException {
    return parts.size();
  }

  @Override
  public Optional<FileChannel> append(UploadId id) throws IOException {
    return parts.append(id);
  }

  @Override
  public Path file(UploadId id) {
    return parts.file(id);
  }

  @Override
  public void remove(UploadId id) throws IOException {
    parts.remove(id);
  }

  @Override
  public List<UploadId> all() throws IOException {
    return parts.all();
  }

  @Override
  public long room() throws IOException {
    if (disk.isEmpty()) {
      return parts.room();
    }
    long used = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        used += Files.size(file);
      }
    }
    return disk.getAsLong() - used;
  }
}
