package io.gongjian.webapp.language;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** The language a reader chose, for as long as the session lasts; Chinese until then. */
@Named
@SessionScoped
public class Language implements Serializable {

  private static final long serialVersionUID = 1L;

  private Locale locale = Words.CHINESE;

  public Locale getLocale() {
    return locale;
  }

  /** The tag for the {@code lang} attribute. */
  public String getTag() {
    return locale.toLanguageTag();
  }

  public boolean isChinese() {
    return locale.equals(Words.CHINESE);
  }

  /** Chooses by the value of {@code ?lang=}; any other value changes nothing. */
  void choose(String tag) {
    byTag(tag).ifPresent(chosen -> locale = chosen);
  }

  private static Optional<Locale> byTag(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "zh" -> Optional.of(Words.CHINESE);
      case "en" -> Optional.of(Words.ENGLISH);
      default -> Optional.empty();
    };
  }
}
