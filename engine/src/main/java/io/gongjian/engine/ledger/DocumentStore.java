package io.gongjian.engine.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of documents, by their hash. */
public interface DocumentStore {

  /**
   * Takes a file over: afterwards it is wholly there under its hash, and gone from where it was.
   */
  void keep(Path file, ContentHash hash) throws IOException;

  /** Opens the bytes; the caller closes them. */
  Optional<InputStream> open(ContentHash hash) throws IOException;
}
