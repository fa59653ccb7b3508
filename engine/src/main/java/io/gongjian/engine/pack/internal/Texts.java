package io.gongjian.engine.pack.internal;

import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/** Reads texts in both languages. */
final class Texts {

  private Texts() {}

  /** The text of {@code entry}; {@code otherwise} stands in for a language that is missing. */
  static LocalText of(Entry entry, String otherwise) {
    return new LocalText(word(entry, "zh", otherwise), word(entry, "en", otherwise));
  }

  private static String word(Entry entry, String language, String otherwise) {
    return Optional.of(entry)
        .flatMap(text -> text.text(language))
        .filter(text -> !text.isBlank())
        .orElse(otherwise);
  }
}
