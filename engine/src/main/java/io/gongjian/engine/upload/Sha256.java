package io.gongjian.engine.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which documents are known. */
final class Sha256 {

  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
