package io.gongjian.webapp.entry.security;

import io.gongjian.engine.administration.HashPassword;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2 as OWASP asks of 2023 on: HMAC-SHA-512, 210,000 rounds. The text
 * that is stored names algorithm and rounds, then salt and hash in Base64, parted by colons.
 */
public final class PasswordHashing implements HashPassword {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int STRONG = 210_000;
  private static final int SALT_BYTES = 32;
  private static final int KEY_BYTES = 64;
  private static final int PARTS = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final int rounds;

  public PasswordHashing() {
    this(STRONG);
  }

  PasswordHashing(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder();
    return String.join(
        ":",
        ALGORITHM,
        String.valueOf(rounds),
        encoder.encodeToString(salt),
        encoder.encodeToString(derived(password, salt, rounds)));
  }

  /** True when this is the password of which {@code storedHash} was made. */
  public boolean fits(String password, String storedHash) {
    String[] parts = storedHash.split(":", -1);
    if (parts.length != PARTS || !parts[0].equals(ALGORITHM)) {
      throw new IllegalStateException("a password's hash of another make");
    }
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] stored = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(stored, derived(password, salt, Integer.parseInt(parts[1])));
  }

  private static byte[] derived(String password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    } finally {
      spec.clearPassword();
    }
  }
}
