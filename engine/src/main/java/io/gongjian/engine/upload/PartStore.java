package io.gongjian.engine.upload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The bytes of uploads that are not finished. */
public interface PartStore {

  /** Makes an empty part. */
  void create(UploadId id) throws IOException;

  /** The bytes that are there, 0 where there is no part. */
  long size(UploadId id) throws IOException;

  /**
   * Opens a part to write at its end, which is its beginning when it is gone; empty while somebody
   * else has it open.
   */
  Optional<FileChannel> append(UploadId id) throws IOException;

  /** Where a part lies. */
  Path file(UploadId id);

  /** Removes a part, if it is there. */
  void remove(UploadId id) throws IOException;

  /** The bytes of all parts together. */
  long size() throws IOException;

  /** All parts. */
  List<UploadId> all() throws IOException;

  /** How many bytes still fit. */
  long room() throws IOException;
}
