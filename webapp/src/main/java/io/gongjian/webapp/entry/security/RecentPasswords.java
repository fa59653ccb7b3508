package io.gongjian.webapp.entry.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a short time which password was right for which stored hash, so that a client of
 * the API that sends it with every request does not pay the slow hash each time. Only a keyed
 * digest is kept, with a key that dies with the process.
 */
final class RecentPasswords {

  static final int MOST = 1_000;
  static final Duration KEPT_FOR = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";

  private final Clock clock;
  private final SecretKeySpec key;
  private final Map<String, Seen> seen =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
          return size() > MOST;
        }
      };

  RecentPasswords(Clock clock) {
    this.clock = clock;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  private record Seen(String digest, Instant until) {}

  private static boolean equalsSafely(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  /** True when this password was right for this stored hash a short while ago. */
  synchronized boolean knows(String storedHash, String password) {
    Seen before = seen.get(storedHash);
    return before != null
        && clock.instant().isBefore(before.until())
        && equalsSafely(before.digest(), digest(password));
  }

  synchronized void remember(String storedHash, String password) {
    seen.remove(storedHash);
    seen.put(storedHash, new Seen(digest(password), clock.instant().plus(KEPT_FOR)));
  }

  /** The keyed digest of a password. */
  String digest(String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] bytes = mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
