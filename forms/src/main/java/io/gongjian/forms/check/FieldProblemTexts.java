package io.gongjian.forms.check;

import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.wording.SentenceBook;

/** The sentences of problems, Chinese first. */
final class FieldProblemTexts {

  private static final SentenceBook BOOK =
      new SentenceBook("io.gongjian.forms.check.problems", FieldProblemTexts.class);

  private FieldProblemTexts() {}

  /** The sentence {@code key} in both languages; each argument in its own. */
  static LocalText of(String key, LocalText... arguments) {
    return BOOK.of(key, arguments);
  }

  static boolean has(String key) {
    return BOOK.has(key);
  }
}
