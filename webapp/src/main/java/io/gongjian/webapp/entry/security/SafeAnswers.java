package io.gongjian.webapp.entry.security;

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

  /** Resources that PrimeFaces makes of what a page holds. */
  private static final String MADE_FOR_SOMEBODY = "dynamiccontent";

  private static final List<String> PUBLIC = List.of("/jakarta.faces.resource/", "/resources/");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SafeHeaders.set(request, response);
    if (!isPublic(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  /** By what is served, not by how the address was written: it may leave a folder again. */
  private static boolean isPublic(HttpServletRequest request) {
    String path = request.getServletPath();
    return PUBLIC.stream().anyMatch(path::startsWith) && !path.contains(MADE_FOR_SOMEBODY);
  }
}
