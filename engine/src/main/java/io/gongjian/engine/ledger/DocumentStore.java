package io.gongjian.engine.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The bytes of documents, by their hash. */
public interface DocumentStore {

  /**
   * Takes a file over: afterwards it is wholly there under its hash, and gone from where it was.
   */
  void keep(Path file, ContentHash hash) throws IOException;

  /** Opens the bytes; the caller closes them. */
  Optional<InputStream> open(ContentHash hash) throws IOException;

  /** Where the bytes lie, for a program that needs a file. */
  Optional<Path> file(ContentHash hash);

  /** The documents that came before an instant. */
  List<ContentHash> before(Instant instant) throws IOException;

  /**
   * Removes a document, unless it came again since {@code instant} or turns out to be needed; true
   * when it is gone.
   */
  boolean remove(ContentHash hash, Instant instant, Predicate<ContentHash> needed)
      throws IOException;
}
