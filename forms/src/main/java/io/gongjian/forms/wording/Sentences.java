package io.gongjian.forms.wording;

import io.gongjian.engine.text.LocalText;

/** What drafts and applications say, in both languages. */
public final class Sentences {

  static final String BUNDLE = "io.gongjian.forms.wording.sentences";
  private static final SentenceBook BOOK = new SentenceBook(BUNDLE, Sentences.class);

  private Sentences() {}

  /** The sentence {@code key} in both languages; each argument in its own. */
  public static LocalText of(String key, LocalText... arguments) {
    return BOOK.of(key, arguments);
  }

  /** A unit as people write it; one without another name as the pack writes it. */
  public static LocalText unit(String unit) {
    return BOOK.has("unit." + unit) ? BOOK.of("unit." + unit) : same(unit);
  }

  /** An argument that is the same in both languages. */
  public static LocalText same(String text) {
    String shown = text.isBlank() ? "—" : text;
    return new LocalText(shown, shown);
  }
}
