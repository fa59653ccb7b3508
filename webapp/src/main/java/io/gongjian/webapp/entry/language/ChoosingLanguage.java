package io.gongjian.webapp.entry.language;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code ?lang=en} or {@code ?lang=zh} on any page as the reader's choice. It looks into the
 * address alone: asking for a parameter would read what the request brings, and wait for it.
 */
public class ChoosingLanguage extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern CHOICE = Pattern.compile("(?:^|&)lang=([A-Za-z0-9-]{2,35})(?=&|$)");

  @Inject transient Language language;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      choice(request.getQueryString())
          .flatMap(language::choose)
          .ifPresent(chosen -> language.keep(chosen, response));
    }
    chain.doFilter(request, response);
  }

  /** The last choice that a query makes. */
  static Optional<String> choice(@Nullable String query) {
    return query == null
        ? Optional.empty()
        : CHOICE
            .matcher(query)
            .results()
            .map((MatchResult found) -> found.group(1))
            .reduce((first, second) -> second);
  }
}
