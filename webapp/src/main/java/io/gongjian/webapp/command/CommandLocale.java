package io.gongjian.webapp.command;

import java.util.Locale;
import java.util.Optional;

/** Reads the language that a command answers in. */
final class CommandLocale {

  private CommandLocale() {}

  static Locale of(String language) {
    return find(language)
        .orElseThrow(() -> new CannotAnswer("语言只能是 zh 或 en", "the language is zh or en"));
  }

  /** The language of that name; empty when there is none. */
  static Optional<Locale> find(String language) {
    return switch (language) {
      case "zh" -> Optional.of(Locale.CHINESE);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }
}
