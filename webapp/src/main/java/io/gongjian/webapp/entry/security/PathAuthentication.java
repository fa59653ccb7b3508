package io.gongjian.webapp.entry.security;

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

  @Inject Doorstep doorstep;
  @Inject ApiAuthentication api;
  @Inject PageAuthentication pages;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SafeHeaders.set(request, response);
    try {
      if (doorstep.turnsAway(request, response)) {
        return AuthenticationStatus.SEND_FAILURE;
      }
      return isApi(request)
          ? api.validate(request, response, context)
          : pages.validate(request, response, context);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (RuntimeException accident) {
      return answered(request, response, accident);
    }
  }

  /** No filter sees what happens here, and the container would answer with nothing. */
  private static AuthenticationStatus answered(
      HttpServletRequest request, HttpServletResponse response, RuntimeException accident) {
    try {
      AnsweringAccidents.answer(request, response, accident);
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

  /** Asks the path as the container understood it: one may be written in many ways. */
  static boolean isApi(HttpServletRequest request) {
    String path = path(request);
    return path.equals(API) || path.startsWith(API + "/");
  }

  /** The path without escapes, doubled slashes and steps back. */
  static String path(HttpServletRequest request) {
    String more = request.getPathInfo();
    return request.getServletPath() + (more == null ? "" : more);
  }
}
