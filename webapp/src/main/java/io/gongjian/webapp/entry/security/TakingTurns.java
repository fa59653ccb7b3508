package io.gongjian.webapp.entry.security;

import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Lets nobody have all threads. A thread waits for what a request brings, so places for that are
 * few, and fewer for one address; what has come as a whole takes none of them. Strangers bring
 * something to the sign-in page alone, and little.
 *
 * <p>Numbers are shares of the threads that {@code before-boot.txt} asks for.
 */
public class TakingTurns extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What a form of a name and a password needs at most, many times over. */
  private static final int LARGEST_OF_STRANGER = 16 * 1024;

  private static final int COME_BACK_SECONDS = 10;
  private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> FORMS = Set.of("/login", "/login.xhtml");
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Strangers who ask. */
  private final transient BoundedPlaces asking = new BoundedPlaces(120, 100);

  /** Strangers of whom something is awaited. */
  private final transient BoundedPlaces awaited = new BoundedPlaces(48, 12);

  /** Accounts. */
  private final transient BoundedPlaces known = new BoundedPlaces(160, 32);

  @Inject transient ClientAddress clientAddress;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() != null) {
      pass(known, request.getUserPrincipal().getName(), request, response, chain);
      return;
    }
    String network = Guess.network(clientAddress.of(request));
    if (ASKING.contains(request.getMethod())) {
      pass(asking, network, request, response, chain);
    } else if (!request.getMethod().equals("POST")
        || !FORMS.contains(PathAuthentication.path(request))) {
      refuse(
          request, response, Problem.of(ProblemCode.METHOD_NOT_ALLOWED).about(request.getMethod()));
    } else if (!isForm(request)) {
      refuse(request, response, Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
    } else if (request.getContentLengthLong() < 0
        || request.getContentLengthLong() > LARGEST_OF_STRANGER) {
      refuse(
          request,
          response,
          Problem.of(ProblemCode.TOO_LARGE).about(String.valueOf(LARGEST_OF_STRANGER)));
    } else if (hasCome(request)) {
      pass(asking, network, request, response, chain);
    } else {
      pass(awaited, network, request, response, chain);
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null
        || type.strip().toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(FORM);
  }

  /** True when nothing of what the request brings is still on its way. */
  private static boolean hasCome(HttpServletRequest request) throws IOException {
    return request.getInputStream().available() >= request.getContentLengthLong();
  }

  private static void pass(
      BoundedPlaces places,
      String who,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    if (!places.take(who)) {
      String seconds = String.valueOf(COME_BACK_SECONDS);
      response.setHeader("Retry-After", seconds);
      refuse(request, response, Problem.of(ProblemCode.TOO_MANY_AT_ONCE).about(seconds));
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.giveBack(who);
    }
  }

  /** What is still on its way is not waited for: the connection ends with the answer. */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    response.setHeader("Connection", "close");
    problem.write(response, AcceptedLanguage.of(request.getHeader("Accept-Language")));
  }
}
