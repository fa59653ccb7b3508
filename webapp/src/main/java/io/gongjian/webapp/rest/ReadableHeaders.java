package io.gongjian.webapp.rest;

import io.gongjian.webapp.entry.problem.AcceptedLanguage;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses media types that are none, in {@code Accept} and {@code Content-Type} (RFC 9110). The
 * server reads them before it has found anybody who could answer with a problem.
 */
@WebFilter({"/api", "/api/*"})
public class ReadableHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 1_000;
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String PARAMETER =
      "[ \\t]*;[ \\t]*(?:" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*\"))?";
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[ \\t]*" + TOKEN + "/" + TOKEN + "(?:" + PARAMETER + ")*+[ \\t]*");
  private static final Pattern WEIGHT = Pattern.compile("(?i);[ \\t]*q=([^;, \\t]*)");
  private static final Pattern RIGHT_WEIGHT =
      Pattern.compile("0(\\.[0-9]{0,9})?|\\.[0-9]{1,9}|1(\\.0{0,9})?");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<ProblemCode> unreadable =
        Collections.list(request.getHeaders("Accept")).stream()
                .allMatch(ReadableHeaders::isAcceptable)
            ? Optional.ofNullable(request.getHeader("Content-Type"))
                .filter(type -> !isMediaType(type))
                .map(type -> ProblemCode.UNSUPPORTED_MEDIA_TYPE)
            : Optional.of(ProblemCode.NOT_ACCEPTABLE);
    if (unreadable.isPresent()) {
      Problem.of(unreadable.get())
          .write(response, AcceptedLanguage.of(request.getHeader("Accept-Language")));
      return;
    }
    chain.doFilter(request, response);
  }

  static boolean isMediaType(String text) {
    return text.length() <= LONGEST && MEDIA_TYPE.matcher(text).matches();
  }

  /**
   * True for a list of media types with weights; an empty one accepts everything. Java's own client
   * of old sends a star alone.
   */
  static boolean isAcceptable(String list) {
    if (list.isBlank()) {
      return true;
    }
    for (String one : list.split(",", -1)) {
      boolean weighed =
          WEIGHT
              .matcher(one)
              .results()
              .allMatch(weight -> RIGHT_WEIGHT.matcher(weight.group(1)).matches());
      String type = one.replaceFirst("^[ \\t]*\\*[ \\t]*(?=;|$)", "*/*");
      if (!one.isBlank() && !(weighed && isMediaType(type))) {
        return false;
      }
    }
    return list.length() <= LONGEST;
  }
}
