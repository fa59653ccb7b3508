package io.gongjian.webapp.entry.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language a reader chose; Chinese until then. The browser keeps the choice in a cookie, so
 * that it needs no session and outlives one.
 */
@Named
@RequestScoped
public class Language {

  static final String COOKIE = "gongjian-language";

  private static final Duration KEPT_FOR = Duration.ofDays(180);
  private static final int LONGEST = 35;

  @Inject HttpServletRequest request;

  private @Nullable Locale locale;

  /** The language of this answer. */
  public Locale getLocale() {
    Locale known = locale == null ? remembered().orElse(Words.CHINESE) : locale;
    locale = known;
    return known;
  }

  /** The tag for the {@code lang} attribute. */
  public String getTag() {
    return getLocale().toLanguageTag();
  }

  public boolean isChinese() {
    return getLocale().equals(Words.CHINESE);
  }

  /** Chooses by the value of {@code ?lang=}; any other value changes nothing. */
  Optional<Locale> choose(String tag) {
    Optional<Locale> chosen = byTag(tag);
    chosen.ifPresent(one -> locale = one);
    return chosen;
  }

  /** Lets the browser keep a choice. */
  void keep(Locale chosen, HttpServletResponse response) {
    response.addCookie(cookie(chosen));
  }

  private Cookie cookie(Locale chosen) {
    Cookie cookie = new Cookie(COOKIE, chosen.getLanguage());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge((int) KEPT_FOR.toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private Optional<Locale> remembered() {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .flatMap(cookie -> byTag(cookie.getValue()));
  }

  private static Optional<Locale> byTag(String tag) {
    if (tag.length() > LONGEST) {
      return Optional.empty();
    }
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "zh" -> Optional.of(Words.CHINESE);
      case "en" -> Optional.of(Words.ENGLISH);
      default -> Optional.empty();
    };
  }
}
