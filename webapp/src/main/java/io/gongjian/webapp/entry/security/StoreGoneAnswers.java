package io.gongjian.webapp.entry.security;

import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.AccidentNumber;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says 503 wherever a request needed the store and did not reach it: as a problem to clients of the
 * API, as a page to readers. It happens to everybody at once, so the log takes a line each.
 */
final class StoreGoneAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(StoreGoneAnswers.class);
  private static final String RETRY_AFTER_SECONDS = "10";

  private StoreGoneAnswers() {}

  /** Ends the request with 503; nothing of an answer has left yet. */
  static void answer(HttpServletRequest request, HttpServletResponse response, Throwable accident)
      throws IOException {
    String number = AccidentNumber.next();
    LOG.error("Accident {}: the store is not reachable: {}", number, accident.toString());
    response.resetBuffer();
    response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
    if (PathAuthentication.isApi(request)) {
      Problem.of(ProblemCode.STORE_NOT_REACHABLE)
          .about(number)
          .write(response, AcceptedLanguage.of(request.getHeader("Accept-Language")));
    } else {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
