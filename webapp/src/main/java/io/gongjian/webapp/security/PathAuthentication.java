package io.gongjian.webapp.security;

import io.gongjian.engine.error.EngineException;
import io.gongjian.webapp.problem.StoreGone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Asks the API's clients for a name and password with each request, and readers of pages once. */
@ApplicationScoped
public class PathAuthentication implements HttpAuthenticationMechanism {

  private static final String API = "/api";

  @Inject ApiAuthentication api;
  @Inject PageAuthentication pages;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SafeHeaders.set(request, response);
    try {
      return isApi(request)
          ? api.validate(request, response, context)
          : pages.validate(request, response, context);
    } catch (EngineException accident) {
      if (!StoreGone.caused(accident)) {
        throw accident;
      }
      return storeIsGone(request, response, accident);
    }
  }

  /** No filter sees what happens here, and the container would answer with nothing. */
  private static AuthenticationStatus storeIsGone(
      HttpServletRequest request, HttpServletResponse response, EngineException accident) {
    try {
      StoreGoneAnswers.answer(request, response, accident);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    pages.forget(request);
    context.cleanClientSubject();
  }

  static boolean isApi(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.equals(API) || path.startsWith(API + "/");
  }
}
