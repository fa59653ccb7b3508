package io.gongjian.webapp.entry.problem;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whatever ends a request of the API with a problem. An accident is logged in full under a
 * number; the answer holds the number only.
 */
@Provider
public class ExceptionAnswers implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(ExceptionAnswers.class);

  @Context private HttpHeaders headers;
  @Context private Request request;

  @Override
  public Response toResponse(Throwable thrown) {
    Locale locale = AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    if (thrown instanceof ProblemException known) {
      return known.problem().response(locale);
    }
    if (thrown instanceof WebApplicationException known) {
      Response problem = problem(known.getResponse().getStatus()).response(locale);
      String allow = known.getResponse().getHeaderString(HttpHeaders.ALLOW);
      return allow == null
          ? problem
          : Response.fromResponse(problem).header(HttpHeaders.ALLOW, allow).build();
    }
    return accident(thrown).response(locale);
  }

  private Problem problem(int status) {
    return switch (status) {
      case 401 -> Problem.of(ProblemCode.NOT_SIGNED_IN);
      case 404 -> Problem.of(ProblemCode.NO_SUCH_ADDRESS);
      case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED).about(request.getMethod());
      case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE);
      case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
      default -> Problem.of(ProblemCode.BAD_REQUEST);
    };
  }

  private static Problem accident(Throwable thrown) {
    String number = AccidentNumber.next();
    if (StoreGone.caused(thrown)) {
      LOG.error("Accident {}: the store is not reachable: {}", number, thrown.toString());
      return Problem.of(ProblemCode.STORE_NOT_REACHABLE).about(number);
    }
    if (thrown instanceof UncheckedIOException gone) {
      LOG.warn("Accident {}: a request broke off: {}", number, String.valueOf(gone.getMessage()));
      return Problem.of(ProblemCode.BAD_REQUEST);
    }
    LOG.error("Accident {}", number, thrown);
    return Problem.of(code(thrown)).about(number);
  }

  private static ProblemCode code(Throwable thrown) {
    if (thrown instanceof EngineException known) {
      if (known.code() == ErrorCode.STORE_CONTENDED) {
        return ProblemCode.STORE_CONTENDED;
      }
      if (known.code() == ErrorCode.PACK_VERSION_NOT_KEPT) {
        return ProblemCode.PACK_VERSION_NOT_KEPT;
      }
    }
    return ProblemCode.ACCIDENT;
  }
}
