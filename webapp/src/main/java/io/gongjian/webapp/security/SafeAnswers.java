package io.gongjian.webapp.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Lets no browser or proxy keep a page: the next reader at the same desk is somebody else. An error
 * page is an answer of its own: the script policy of the page that failed must not stay with it.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SafeAnswers extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final List<String> PUBLIC = List.of("/jakarta.faces.resource/", "/resources/");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SafeHeaders.set(request, response);
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (PUBLIC.stream().noneMatch(path::startsWith)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
