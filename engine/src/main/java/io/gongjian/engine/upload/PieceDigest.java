package io.gongjian.engine.upload;

import java.security.MessageDigest;
import java.util.HexFormat;

/** The SHA-256 that a sender says a piece has, in lower-case hexadecimal digits. */
public record PieceDigest(String value) {

  private static final int BYTES = 32;

  public PieceDigest {
    if (HexFormat.of().parseHex(value).length != BYTES) {
      throw new IllegalArgumentException("not a SHA-256 [" + value + "]");
    }
  }

  boolean is(byte[] digest) {
    return MessageDigest.isEqual(HexFormat.of().parseHex(value), digest);
  }
}
