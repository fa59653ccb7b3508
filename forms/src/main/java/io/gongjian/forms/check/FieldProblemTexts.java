package io.gongjian.forms.check;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.TextBundle;
import java.util.Locale;

/** The sentences of problems, Chinese first. */
final class FieldProblemTexts {

  private static final TextBundle BOOK = TextBundle.beside(FieldProblemTexts.class, "problems");

  private FieldProblemTexts() {}

  /** The sentence {@code key} in both languages; each argument in its own. */
  static LocalText of(String key, LocalText... arguments) {
    return BOOK.of(key, arguments);
  }

  static boolean has(String key) {
    return BOOK.has(key, Locale.CHINESE);
  }
}
