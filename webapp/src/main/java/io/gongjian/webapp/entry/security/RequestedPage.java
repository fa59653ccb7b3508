package io.gongjian.webapp.entry.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that asks for a page and sends no form, whatever it says. Faces takes whoever names a
 * state for somebody who sends a form, and fails where there is none.
 */
final class RequestedPage extends HttpServletRequestWrapper {

  private static final String FACES = "jakarta.faces.";
  private static final String PRIMEFACES = "primefaces.";

  private final boolean asked;

  /** Of a request that was answered with an error, nothing that it brought is read any more. */
  RequestedPage(HttpServletRequest request) {
    super(request);
    this.asked = isAsked(request);
  }

  static boolean isAsked(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  @Override
  public String getMethod() {
    return asked ? super.getMethod() : "GET";
  }

  @Override
  public @Nullable String getHeader(String name) {
    return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> left = new LinkedHashMap<>();
    if (asked) {
      super.getParameterMap()
          .forEach(
              (name, values) -> {
                if (!name.startsWith(FACES) && !name.startsWith(PRIMEFACES)) {
                  left.put(name, values);
                }
              });
    }
    return Collections.unmodifiableMap(left);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return getParameterMap().get(name);
  }
}
