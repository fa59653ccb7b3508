package io.gongjian.webapp.command;

import java.util.Locale;

/** Reads the language that a command answers in. */
final class CommandLocale {

  private CommandLocale() {}

  static Locale of(String language) {
    return switch (language) {
      case "zh" -> Locale.CHINESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new CannotAnswer("语言只能是 zh 或 en", "the language is zh or en");
    };
  }
}
