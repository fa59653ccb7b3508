package io.gongjian.engine.refusal;

import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.engine.text.HiddenCharacters;
import java.util.Optional;

/**
 * The one gate for names that pages show, of projects, people, organisations, licences: one line,
 * without characters that hide or turn round what is read.
 */
public final class ShownText {

  private static final int HEAD = 20;

  private ShownText() {}

  /** What is wrong with a name that has no blanks around it. */
  public static Optional<InputFault> fault(String field, String text, int longest) {
    if (text.isEmpty()) {
      return Optional.of(new InputFault(field, text, Kind.MISSING));
    }
    if (text.length() > longest) {
      return Optional.of(new InputFault(field, Excerpt.of(text, HEAD), Kind.TOO_LONG));
    }
    return HiddenCharacters.areIn(text)
        ? Optional.of(new InputFault(field, shown(text), Kind.MALFORMED))
        : Optional.empty();
  }

  private static String shown(String text) {
    String head = Excerpt.of(text, HEAD);
    return HiddenCharacters.revealed(head);
  }
}
