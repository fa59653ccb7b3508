package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.AccountName;
import io.gongjian.webapp.adapter.persistence.account.MyBatisKnownDevices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A secret that a device gets when somebody signs in from it. It opens nothing; it only says that
 * whoever guesses here is none of the strangers for whom the brake is made.
 */
@ApplicationScoped
public class DeviceCookie {

  static final String NAME = "gongjian-device";

  private static final int BYTES = 24;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject MyBatisKnownDevices devices;
  @Inject Clock clock;

  /** The digest of the secret that a request brings. */
  static Optional<String> digest(HttpServletRequest request) {
    return secret(request).map(DeviceCookie::digest);
  }

  /** Lets the device know the account from now on. */
  void remember(HttpServletRequest request, HttpServletResponse response, AccountName account) {
    String secret = secret(request).orElseGet(DeviceCookie::newSecret);
    devices.remember(account, digest(secret), clock.instant());
    Cookie cookie = new Cookie(NAME, secret);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge((int) MyBatisKnownDevices.KNOWN_FOR.toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private static Optional<String> secret(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(value -> SHAPE.matcher(value).matches())
        .findFirst();
  }

  private static String newSecret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String digest(String secret) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
