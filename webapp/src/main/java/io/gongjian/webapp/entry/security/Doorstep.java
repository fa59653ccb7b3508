package io.gongjian.webapp.entry.security;

import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.reach.OwnNames;
import io.gongjian.webapp.entry.reach.PublicAddress;
import io.gongjian.webapp.entry.reach.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Turns requests away before anybody is asked who they are: those that call us by a foreign name,
 * and those that came to the proxy without encryption where there is one.
 */
@ApplicationScoped
public class Doorstep {

  private static final int PERMANENTLY_ELSEWHERE = 308;
  private static final int LONGEST_NAME = 100;

  @Inject Reach reach;
  @Inject OwnNames names;

  /** True when a request is answered already. */
  boolean turnsAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> foreign = names.foreignIn(request);
    if (foreign.isPresent()) {
      problem(request, foreign.get())
          .write(response, AcceptedLanguage.of(request.getHeader("Accept-Language")));
      return true;
    }
    Optional<PublicAddress> encrypted = reach.address().filter(PublicAddress::isHttps);
    if (encrypted.isPresent()
        && reach.proxies().trust(request.getRemoteAddr())
        && "http".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))) {
      response.setStatus(PERMANENTLY_ELSEWHERE);
      response.setHeader("Location", encrypted.get().origin() + asked(request));
      return true;
    }
    return false;
  }

  private Problem problem(HttpServletRequest request, String foreign) {
    String name = Excerpt.of(foreign, LONGEST_NAME);
    String right =
        reach
            .address()
            .map(PublicAddress::origin)
            .orElseGet(() -> request.getScheme() + "://localhost:" + request.getLocalPort());
    return Problem.of(ProblemCode.FOREIGN_HOST).about(name, right);
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
