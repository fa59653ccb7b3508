package io.gongjian.webapp.entry.security;

import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.AccidentNumber;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.StoreGone;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whatever ends a request for a page. An accident of somebody who is signed in is logged in
 * full under a number, which the page shows. Strangers can cause as many as they like, so theirs
 * take a line each, and what is their own doing takes none.
 */
public class AnsweringAccidents extends HttpFilter {

  /** Under which the error page finds the number. */
  public static final String NUMBER = "io.gongjian.accident";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(AnsweringAccidents.class);
  private static final int DEEPEST = 30;
  private static final int LONGEST = 300;
  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    boolean resource = isResource(request);
    try {
      chain.doFilter(asFacesMayTakeIt(request, error, resource), response);
      if (resource && response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
        giveItAPage(response);
      }
    } catch (IOException | ServletException | RuntimeException accident) {
      if (error || response.isCommitted()) {
        LOG.warn("An answer could not be finished: {}", line(accident));
        return;
      }
      answer(request, response, accident);
    }
  }

  private static HttpServletRequest asFacesMayTakeIt(
      HttpServletRequest request, boolean error, boolean resource) {
    if (error || (RequestedPage.isAsked(request) && !resource)) {
      return new RequestedPage(request);
    }
    return request.getMethod().equals("POST") ? new SentForm(request) : request;
  }

  /** Of a script or a picture that is not there, Faces says the status alone. */
  private static void giveItAPage(HttpServletResponse response) throws IOException {
    if (!response.isCommitted()) {
      response.sendError(response.getStatus());
    }
  }

  /** Ends the request with an answer; nothing of one has left yet. */
  static void answer(HttpServletRequest request, HttpServletResponse response, Exception accident)
      throws IOException {
    if (StoreGone.caused(accident)) {
      StoreGoneAnswers.answer(request, response, accident);
      return;
    }
    response.resetBuffer();
    if (isExpired(accident)) {
      response.sendError(HttpServletResponse.SC_GONE);
      return;
    }
    if (accident instanceof IOException) {
      LOG.debug("A request broke off", accident);
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    String number = AccidentNumber.next();
    if (request.getUserPrincipal() == null) {
      LOG.error("Accident {} of a stranger: {}", number, line(accident));
    } else {
      LOG.error("Accident {}", number, accident);
    }
    if (PathAuthentication.isApi(request)) {
      Problem.of(ProblemCode.ACCIDENT)
          .about(number)
          .write(response, AcceptedLanguage.of(request.getHeader("Accept-Language")));
      return;
    }
    request.setAttribute(NUMBER, number);
    response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  private static boolean isExpired(Throwable accident) {
    Throwable cause = accident;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof ViewExpiredException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** What happened, without line ends, and where. */
  static String line(Throwable accident) {
    Throwable root = accident;
    for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
      root = root.getCause();
    }
    String what = root.toString().replaceAll("\\p{Cntrl}+", " ");
    StackTraceElement[] where = root.getStackTrace();
    return Excerpt.of(what, LONGEST) + (where.length == 0 ? "" : " at " + where[0]);
  }

  private static boolean isResource(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        && PathAuthentication.path(request).startsWith(RESOURCES);
  }
}
