package io.gongjian.engine.text;

import java.util.Locale;

/** A text in Chinese and English; both are always present. */
public record LocalText(String zh, String en) {

  public LocalText {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text needs both languages [" + zh + "|" + en + "]");
    }
  }

  /** The text for a reader of {@code locale}: English for English locales, Chinese otherwise. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }
}
