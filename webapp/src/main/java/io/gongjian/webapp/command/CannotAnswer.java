package io.gongjian.webapp.command;

import java.util.Locale;

/** Says in one line, in Chinese or in English, why a question cannot be answered. */
final class CannotAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String chinese;
  private final String english;

  CannotAnswer(String chinese, String english) {
    super(chinese + " / " + english);
    this.chinese = chinese;
    this.english = english;
  }

  /** The line in one language. */
  String in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
  }
}
