package io.gongjian.engine.ledger;

import java.io.IOException;
import java.nio.file.Path;

/** Paints the first page of a document, so that a browser shows a picture and runs nothing. */
@FunctionalInterface
public interface PaintDocument {

  /**
   * Paints the first page of {@code file}.
   *
   * @throws IOException when it cannot be tried
   */
  Painting paint(ContentHash hash, Path file) throws IOException;
}
