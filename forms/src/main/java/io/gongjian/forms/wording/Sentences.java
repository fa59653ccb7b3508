package io.gongjian.forms.wording;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.TextBundle;
import java.util.Locale;

/** What drafts and applications say, in both languages. */
public final class Sentences {

  private static final TextBundle BOOK = TextBundle.beside(Sentences.class, "sentences");

  private Sentences() {}

  /** The sentence {@code key} in both languages; each argument in its own. */
  public static LocalText of(String key, LocalText... arguments) {
    return BOOK.of(key, arguments);
  }

  /** A unit as people write it; one without another name as the pack writes it. */
  public static LocalText unit(String unit) {
    return BOOK.has("unit." + unit, Locale.CHINESE) ? BOOK.of("unit." + unit) : same(unit);
  }

  /** An argument that is the same in both languages. */
  public static LocalText same(String text) {
    String shown = text.isBlank() ? "—" : text;
    return new LocalText(shown, shown);
  }
}
