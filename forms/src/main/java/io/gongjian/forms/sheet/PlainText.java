package io.gongjian.forms.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: people write the same thing with other blanks, brackets and case. */
final class PlainText {

  private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}*:]+");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

  private PlainText() {}

  /** Without blanks at its ends, whatever kind of blanks. */
  static String trimmed(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  /** Without blanks, asterisks and colons, in narrow small letters, with plain brackets. */
  static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("")
        .replaceAll("[【〔〖［\\[]", "(")
        .replaceAll("[】〕〗］\\]]", ")")
        .toLowerCase(Locale.ROOT);
  }

  /** What stands in brackets, in folded form. */
  static List<String> inBrackets(String text) {
    return IN_BRACKETS
        .matcher(folded(text))
        .results()
        .map(found -> found.group().substring(1, found.group().length() - 1))
        .toList();
  }

  /** The same without what stands in brackets, such as a unit. */
  static String withoutBrackets(String text) {
    return IN_BRACKETS.matcher(folded(text)).replaceAll("");
  }
}
