package io.gongjian.webapp.rest;

import io.gongjian.webapp.entry.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses a request that says it is too large before any of it is kept. */
@Provider
public class RequestSize implements ContainerRequestFilter {

  /** The media type of a piece of a file, which has bounds of its own. */
  public static final String PIECE = "application/offset+octet-stream";

  /** The media type of a workbook, which has bounds of its own too. */
  public static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Logger LOG = LoggerFactory.getLogger(RequestSize.class);
  private static final int PART = 64 * 1024;
  private static final long MOST_PASSED_OVER = 32L * 1024 * 1024;
  private static final Set<String> WITH_BOUNDS = Set.of(PIECE, WORKBOOK);

  @Override
  public void filter(ContainerRequestContext request) {
    boolean bounded = WITH_BOUNDS.contains(String.valueOf(request.getMediaType()));
    if (!bounded && request.getLength() > JsonBody.LARGEST) {
      passOver(request.getEntityStream());
      throw new ProblemException(JsonBody.tooLarge());
    }
  }

  /** Whoever still sends cannot hear the answer, so what is not boundless is heard out first. */
  private static void passOver(InputStream sent) {
    byte[] part = new byte[PART];
    long passed = 0;
    try {
      for (int read = 0; read >= 0 && passed < MOST_PASSED_OVER; passed += read) {
        read = sent.read(part);
      }
    } catch (IOException gone) {
      LOG.debug("The sender of what is too large went away", gone);
    }
  }
}
