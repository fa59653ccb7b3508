package io.gongjian.webapp.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with PBKDF2 as OWASP asks of 2023 on: HMAC-SHA-512, 210,000 rounds. */
@ApplicationScoped
public class PasswordHashing {

  private static final Map<String, String> STRONG =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  @Inject Pbkdf2PasswordHash hash;

  @PostConstruct
  void beStrong() {
    hash.initialize(STRONG);
  }

  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  boolean fits(String password, String storedHash) {
    return hash.verify(password.toCharArray(), storedHash);
  }
}
