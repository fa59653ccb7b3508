package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.json.JsonText;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page of ours who is signed in now, and for how long when nothing more is done, with the
 * token that its scripts send. Asking counts as doing something, so that it keeps a session alive.
 * Where nobody is signed in, no session is made.
 */
@WebServlet("/session")
public class StandingSession extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PageAuthentication pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Optional<Account> account = pages.ofSession(request);
    tree.put("account", account.map(one -> one.name().value()).orElse(""));
    tree.put("name", account.map(Account::shownName).orElse(""));
    if (account.isPresent()) {
      HttpSession session = request.getSession();
      tree.put("token", PageToken.of(session));
      tree.put("seconds", session.getMaxInactiveInterval());
    }
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(JsonText.compact(tree));
  }
}
