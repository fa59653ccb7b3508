package io.gongjian.webapp.entry.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the language of an answer by Accept-Language: English where it is preferred, else
 * Chinese.
 */
public final class AcceptedLanguage {

  private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);
  private static final int LONGEST = 500;

  private AcceptedLanguage() {}

  /** Reads the header; a missing or broken one means Chinese. */
  public static Locale of(@Nullable String header) {
    if (header == null || header.isBlank() || header.length() > LONGEST) {
      return Locale.CHINESE;
    }
    try {
      Locale best = Locale.lookup(LanguageRange.parse(header), SPOKEN);
      return best == null ? Locale.CHINESE : best;
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      return Locale.CHINESE;
    }
  }
}
