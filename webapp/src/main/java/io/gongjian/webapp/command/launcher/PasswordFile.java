package io.gongjian.webapp.command.launcher;

import io.gongjian.webapp.adapter.owner.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password made once and kept in a file that only its owner can read.
 *
 * @param file where it is kept
 */
record PasswordFile(Path file) {
  private static final int BYTES = 18;

  /** Gives the password, making it at the first call. */
  String read() throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      writeSecret(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file).strip();
  }

  /** Writes a text that nobody else on the machine may read; replaces what was there. */
  static Path writeSecret(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, OwnerOnly.ofFile());
    return Files.writeString(file, text);
  }
}
