package io.gongjian.webapp.entry.security;

import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.reach.Reach;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that would change something and that another site made a reader's browser send.
 * A browser says where a request comes from; a client that is no browser says nothing and has no
 * session, so it must bring its own name and password.
 */
@WebFilter("/*")
public class OwnOrigin extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  @Inject transient Reach reach;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod()) || isOwn(request)) {
      chain.doFilter(request, response);
      return;
    }
    Locale locale = AcceptedLanguage.of(request.getHeader("Accept-Language"));
    Problem.of(ProblemCode.FOREIGN_ORIGIN).write(response, locale);
  }

  private boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN_SITE.contains(site);
    }
    String origin = request.getHeader("Origin");
    if (origin != null) {
      return isOwn(origin, request.getHeader("Host"));
    }
    String referrer = request.getHeader("Referer");
    if (referrer != null) {
      return isOwn(referrer, request.getHeader("Host"));
    }
    return request.getHeader("Authorization") != null;
  }

  /** A proxy may have changed the host that the browser named, but not the public address. */
  private boolean isOwn(String address, @Nullable String host) {
    try {
      String from = URI.create(address).getRawAuthority();
      return from != null
          && (from.equalsIgnoreCase(host)
              || reach
                  .address()
                  .filter(known -> from.equalsIgnoreCase(known.authority()))
                  .isPresent());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
