package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.Account;
import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/**
 * Knows clients of the API by HTTP Basic. A reader who is signed in at the pages may get things
 * with the session; to change something the page must also send its token, for else another site
 * could act in the reader's name.
 */
@ApplicationScoped
public class ApiAuthentication {

  private static final Set<String> SAFE = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private static final String BASIC = "Basic realm=\"gongjian\", charset=\"UTF-8\"";
  private static final String SIGN_IN_AT_THE_PAGES = "Form realm=\"gongjian\"";

  @Inject SigningIn signingIn;
  @Inject ClientAddress clientAddress;
  @Inject PageAuthentication pages;

  AuthenticationStatus validate(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<BasicCredential> credential =
        BasicCredential.parse(request.getHeader("Authorization"));
    if (credential.isPresent()) {
      return signIn(request, response, context, credential.get());
    }
    Optional<Account> reader = maySession(request) ? pages.ofSession(request) : Optional.empty();
    if (reader.isPresent()) {
      return pages.welcome(context, reader.get());
    }
    return context.isProtected()
        ? refuse(request, response, Problem.of(ProblemCode.NOT_SIGNED_IN))
        : context.doNothing();
  }

  private static boolean maySession(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return (site == null || OWN_SITE.contains(site))
        && (SAFE.contains(request.getMethod()) || PageToken.isSentWith(request));
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      BasicCredential credential) {
    SignInResult result =
        signingIn.signIn(
            Guess.of(
                credential.name(),
                credential.password(),
                clientAddress.of(request),
                DeviceCookie.digest(request)));
    if (result instanceof SignInResult.Known known) {
      return pages.welcome(context, known.account());
    }
    if (result instanceof SignInResult.MustWait wait) {
      String seconds = String.valueOf(wait.left().toSeconds() + 1);
      response.setHeader("Retry-After", seconds);
      return refuse(request, response, Problem.of(ProblemCode.TOO_MANY_ATTEMPTS).about(seconds));
    }
    if (result instanceof SignInResult.Busy) {
      String seconds = String.valueOf(SignInResult.Busy.SECONDS);
      response.setHeader("Retry-After", seconds);
      return refuse(request, response, Problem.of(ProblemCode.BUSY).about(seconds));
    }
    return refuse(
        request,
        response,
        Problem.of(
            result instanceof SignInResult.Locked
                ? ProblemCode.ACCOUNT_LOCKED
                : ProblemCode.WRONG_PASSWORD));
  }

  /**
   * A browser would ask for a name and password in a box of its own if a script met Basic. It tells
   * where a script's request comes from, though on plain HTTP not in all of these headers.
   */
  private static boolean isScript(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return mode == null
        ? request.getHeader("Origin") != null || request.getHeader("Referer") != null
        : !mode.equals("navigate");
  }

  private static AuthenticationStatus refuse(
      HttpServletRequest request, HttpServletResponse response, Problem problem) {
    if (problem.code().status() == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", isScript(request) ? SIGN_IN_AT_THE_PAGES : BASIC);
    }
    try {
      problem.write(response, AcceptedLanguage.of(request.getHeader("Accept-Language")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }
}
