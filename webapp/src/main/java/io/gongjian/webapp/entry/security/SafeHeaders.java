package io.gongjian.webapp.entry.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Headers that every answer carries. What scripts a page may run is said by PrimeFaces in a policy
 * of its own, with a nonce for each page; a browser keeps to both.
 */
final class SafeHeaders {

  private static final String FOR_PAGES =
      "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none';"
          + " connect-src 'self'; font-src 'self' data:; frame-src 'self'; img-src 'self' data:;"
          + " media-src 'none'; style-src 'self' 'unsafe-inline'; worker-src 'none'";

  private static final String FOR_JSON = "default-src 'none'; frame-ancestors 'none'";

  private SafeHeaders() {}

  static void set(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader(
        "Content-Security-Policy", PathAuthentication.isApi(request) ? FOR_JSON : FOR_PAGES);
    if (request.isSecure()) {
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
