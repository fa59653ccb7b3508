package io.gongjian.webapp.rest;

import io.gongjian.webapp.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses a request that says it is too large before it is read. */
@Provider
public class RequestSize implements ContainerRequestFilter {

  /** The media type of a piece of a file, which has bounds of its own. */
  public static final String PIECE = "application/offset+octet-stream";

  /** The media type of a workbook, which has bounds of its own too. */
  public static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Set<String> WITH_BOUNDS = Set.of(PIECE, WORKBOOK);

  @Override
  public void filter(ContainerRequestContext request) {
    boolean bounded = WITH_BOUNDS.contains(String.valueOf(request.getMediaType()));
    if (!bounded && request.getLength() > JsonBody.LARGEST) {
      throw new ProblemException(JsonBody.tooLarge());
    }
  }
}
