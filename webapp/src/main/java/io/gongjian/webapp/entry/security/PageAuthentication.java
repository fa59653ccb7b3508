package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Signs readers of pages in by the form, and knows them by their session afterwards. */
@ApplicationScoped
public class PageAuthentication {

  static final String FORM = "/login";
  static final String GOING_TO = "from";

  /** The session keeps the name only: the account is read anew with each request. */
  private static final String ACCOUNT = "io.gongjian.account";

  /** What the account was when the session began: all sessions end when that is over. */
  private static final String GENERATION = "io.gongjian.generation";

  @Inject SigningIn signingIn;
  @Inject ClientAddress clientAddress;
  @Inject DeviceCookie device;
  @Inject MyBatisAccounts accounts;
  @Inject SignedIn signedIn;
  @Inject SessionLength sessionLength;

  AuthenticationStatus validate(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.getAuthParameters().getCredential()
        instanceof UsernamePasswordCredential credential) {
      return signIn(request, response, context, credential);
    }
    Optional<Account> account = ofSession(request);
    if (account.isPresent()) {
      return welcome(context, account.get());
    }
    return context.isProtected() ? sendToForm(request, response) : context.doNothing();
  }

  /**
   * The account of the session, where one is signed in. A session is known by its cookie only: an
   * address with one in it goes by mail and stays in logs.
   */
  Optional<Account> ofSession(HttpServletRequest request) {
    if (request.isRequestedSessionIdFromURL()) {
      return Optional.empty();
    }
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(ACCOUNT) instanceof String name
            && session.getAttribute(GENERATION) instanceof Integer generation
        ? accounts.find(new AccountName(name), generation)
        : Optional.empty();
  }

  /** From here on it lasts: one that nobody signed in to ends within minutes. */
  void mark(HttpSession session, AccountName name, int generation) {
    session.setMaxInactiveInterval(sessionLength.seconds());
    session.setAttribute(ACCOUNT, name.value());
    session.setAttribute(GENERATION, generation);
  }

  AuthenticationStatus welcome(HttpMessageContext context, Account account) {
    signedIn.is(account);
    return context.notifyContainerAboutLogin(account.name().value(), Set.of(account.role().word()));
  }

  void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      UsernamePasswordCredential credential) {
    SignInResult result =
        signingIn.signIn(
            Guess.of(
                credential.getCaller(),
                credential.getPasswordAsString(),
                clientAddress.of(request),
                DeviceCookie.digest(request)));
    if (result instanceof SignInResult.Known known) {
      endOfAnother(request, known.account().name());
      request.getSession();
      request.changeSessionId();
      mark(request.getSession(), known.account().name(), known.generation());
      device.remember(request, response, known.account().name());
      return welcome(context, known.account());
    }
    request.setAttribute(SignInResult.class.getName(), result);
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** Pages that somebody else left open must not go on in the name of the one who signs in. */
  private static void endOfAnother(HttpServletRequest request, AccountName name) {
    HttpSession session = request.getSession(false);
    if (session != null
        && session.getAttribute(ACCOUNT) != null
        && !name.value().equals(session.getAttribute(ACCOUNT))) {
      session.invalidate();
    }
  }

  /** A page that asks by script stays where it is: what was typed in it must not go. */
  private static AuthenticationStatus sendToForm(
      HttpServletRequest request, HttpServletResponse response) {
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.flushBuffer();
      } else {
        response.sendRedirect(request.getContextPath() + FORM + goingTo(request));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static String goingTo(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return "";
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String asked = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    return asked.equals("/")
        ? ""
        : "?" + GOING_TO + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
  }
}
