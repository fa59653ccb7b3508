package io.gongjian.webapp.rest;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The addresses of the pages around one (RFC 8288). */
record PageLinks(String first, Optional<String> previous, Optional<String> next) {

  static PageLinks of(HttpServletRequest request, Page<?> page) {
    Map<String, String[]> asked = new TreeMap<>(request.getParameterMap());
    int number = page.request().page();
    String path = request.getRequestURI();
    asked.put("size", new String[] {String.valueOf(page.request().size())});
    return new PageLinks(
        address(path, asked, 1),
        number > 1 ? Optional.of(address(path, asked, number - 1)) : Optional.empty(),
        page.hasNext()
            ? Optional.of(
                address(path, asked, Math.min(number + 1, PageRequest.LAST))
                    + page.next().map(key -> "&after=" + key.text()).orElse(""))
            : Optional.empty());
  }

  /** The value of the header {@code Link}. */
  String header() {
    List<String> links = new ArrayList<>();
    links.add(link(first, "first"));
    previous.ifPresent(address -> links.add(link(address, "prev")));
    next.ifPresent(address -> links.add(link(address, "next")));
    return String.join(", ", links);
  }

  private static String link(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }

  private static String address(String path, Map<String, String[]> asked, int page) {
    List<String> parts = new ArrayList<>();
    asked.forEach(
        (name, values) -> {
          if (!name.equals("page") && !name.equals("after")) {
            for (String value : values) {
              parts.add(encoded(name) + "=" + encoded(value));
            }
          }
        });
    parts.add("page=" + page);
    return path + "?" + String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
