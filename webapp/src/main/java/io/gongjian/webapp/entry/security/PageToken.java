package io.gongjian.webapp.entry.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A secret that a page of ours knows and no other site: with it, and with the session, the scripts
 * of the page may change things through the API in the reader's name.
 */
public final class PageToken {

  /** The request header in which a page's script sends the token. */
  public static final String HEADER = "X-Page-Token";

  private static final String ATTRIBUTE = PageToken.class.getName();
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PageToken() {}

  /** The token of a session, made when it is first asked for. */
  public static String of(HttpSession session) {
    if (session.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    session.setAttribute(ATTRIBUTE, token);
    return token;
  }

  /** True when a request brings the token of its session. */
  static boolean isSentWith(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    @Nullable String sent = request.getHeader(HEADER);
    return session != null
        && sent != null
        && session.getAttribute(ATTRIBUTE) instanceof String token
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
