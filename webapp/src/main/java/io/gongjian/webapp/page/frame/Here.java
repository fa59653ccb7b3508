package io.gongjian.webapp.page.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The address of the page that is open, for links that lead back to it. */
@Named
@RequestScoped
public class Here {

  private static final String LANGUAGE = "lang";

  @Inject HttpServletRequest request;

  /** This page in another language. */
  public String in(String language) {
    List<String> parameters = new ArrayList<>();
    if (request.getMethod().equals("GET")) {
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (!name.equals(LANGUAGE)) {
                  parameters.add(encoded(name) + "=" + encoded(values[0]));
                }
              });
    }
    parameters.add(LANGUAGE + "=" + language);
    return path() + "?" + String.join("&", parameters);
  }

  /** This page with what it shows, also after something was sent from it. */
  public String getPage() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces
        .getApplication()
        .getViewHandler()
        .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), Map.of(), true);
  }

  /** The path that was asked for, also while an error page is shown instead. */
  private String path() {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return Objects.requireNonNullElse(asked, request.getRequestURI()).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
