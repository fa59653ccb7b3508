package io.gongjian.webapp.language;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes {@code ?lang=en} or {@code ?lang=zh} on any page as the reader's choice. */
@WebFilter("/*")
public class ChoosingLanguage extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String PARAMETER = "lang";

  @Inject transient Language language;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String tag = request.getParameter(PARAMETER);
    if (tag != null && !request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      language.choose(tag);
    }
    chain.doFilter(request, response);
  }
}
