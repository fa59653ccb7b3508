package io.gongjian.engine.administration;

import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import java.util.Optional;

/** A name that pages show: one line, without characters that hide or turn round what is read. */
final class ShownText {

  private static final int HEAD = 20;

  private ShownText() {}

  static Optional<InputFault> fault(String field, String text, int longest) {
    if (text.isEmpty()) {
      return Optional.of(new InputFault(field, text, Kind.MISSING));
    }
    if (text.length() > longest) {
      return Optional.of(new InputFault(field, text.substring(0, HEAD) + "…", Kind.TOO_LONG));
    }
    return text.codePoints().allMatch(ShownText::isSeen)
        ? Optional.empty()
        : Optional.of(new InputFault(field, "", Kind.MALFORMED));
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
