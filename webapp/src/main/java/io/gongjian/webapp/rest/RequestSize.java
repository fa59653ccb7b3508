package io.gongjian.webapp.rest;

import io.gongjian.webapp.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses a request that says it is too large before it is read. */
@Provider
public class RequestSize implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > JsonBody.LARGEST) {
      throw new ProblemException(JsonBody.tooLarge());
    }
  }
}
