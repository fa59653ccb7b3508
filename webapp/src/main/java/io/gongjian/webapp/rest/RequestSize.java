package io.gongjian.webapp.rest;

import io.gongjian.webapp.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses a request that says it is too large before it is read. */
@Provider
public class RequestSize implements ContainerRequestFilter {

  /** The media type of a piece of a file, which has bounds of its own. */
  public static final String PIECE = "application/offset+octet-stream";

  @Override
  public void filter(ContainerRequestContext request) {
    boolean piece = PIECE.equals(String.valueOf(request.getMediaType()));
    if (!piece && request.getLength() > JsonBody.LARGEST) {
      throw new ProblemException(JsonBody.tooLarge());
    }
  }
}
