package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A formula of a workbook (ECMA-376 part 1, 18.17), of which only that is read what can start
 * something: a bar outside quotes and brackets asks another program by DDE, and some functions call
 * programs.
 */
final class SheetFormula {

  private static final Set<String> STARTING =
      Set.of("DDE", "CALL", "REGISTER", "REGISTER.ID", "EXEC");

  private final String text;
  private int at;

  private SheetFormula(String text) {
    this.text = text;
  }

  static Optional<UploadFault> fault(String text) {
    return new SheetFormula(text).fault();
  }

  private Optional<UploadFault> fault() {
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == '"' || sign == '\'') {
        pastQuotes(sign);
      } else if (sign == '[') {
        pastBrackets();
      } else if (sign == '|') {
        return Optional.of(UploadFault.DDE);
      } else if (isOfName(sign)) {
        Optional<UploadFault> called = called(name());
        if (called.isPresent()) {
          return called;
        }
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  /** A quote within quotes is written twice, which ends one piece and begins the next. */
  private void pastQuotes(char quote) {
    int end = text.indexOf(quote, at + 1);
    at = end < 0 ? text.length() : end + 1;
  }

  /** Names of columns stand in brackets, where a quote takes the meaning from the next sign. */
  private void pastBrackets() {
    int depth = 0;
    do {
      char sign = text.charAt(at);
      if (sign == '\'') {
        at++;
      } else if (sign == '[') {
        depth++;
      } else if (sign == ']') {
        depth--;
      }
      at++;
    } while (depth > 0 && at < text.length());
  }

  private String name() {
    int from = at;
    while (at < text.length() && isOfName(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private Optional<UploadFault> called(String name) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= text.length() || text.charAt(next) != '(') {
      return Optional.empty();
    }
    String function = name.toUpperCase(Locale.ROOT).replaceFirst("^(_XL[A-Z]+\\.)+", "");
    return STARTING.contains(function) ? Optional.of(UploadFault.DDE) : Optional.empty();
  }

  private static boolean isOfName(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '_' || sign == '.';
  }
}
