package io.gongjian.engine.upload;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A piece of a file.
 *
 * @param offset where in the file it begins
 * @param length its bytes as the sender says; empty when it does not say
 * @param digest what its bytes must add up to, when the sender says so
 */
public record UploadPiece(
    long offset, OptionalLong length, Optional<PieceDigest> digest, InputStream bytes) {

  /** A piece of which nothing is said. */
  public static UploadPiece at(long offset, InputStream bytes) {
    return new UploadPiece(offset, OptionalLong.empty(), Optional.empty(), bytes);
  }
}
