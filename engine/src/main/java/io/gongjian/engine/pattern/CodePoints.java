package io.gongjian.engine.pattern;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Sets of characters that have a name in regular expressions. */
final class CodePoints {

  static final IntPredicate DIGIT = letter -> letter >= '0' && letter <= '9';
  static final IntPredicate WORD =
      letter ->
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || letter == '_'
              || DIGIT.test(letter);
  static final IntPredicate SPACE =
      letter ->
          (letter >= 0x09 && letter <= 0x0d)
              || letter == 0x20
              || letter == 0xfeff
              || Character.isSpaceChar(letter);
  static final IntPredicate LINE_END =
      letter -> letter == '\n' || letter == '\r' || letter == 0x2028 || letter == 0x2029;

  private static final Map<String, Integer> CATEGORIES =
      Map.ofEntries(
          Map.entry("Lu", bit(Character.UPPERCASE_LETTER)),
          Map.entry("Ll", bit(Character.LOWERCASE_LETTER)),
          Map.entry("Lt", bit(Character.TITLECASE_LETTER)),
          Map.entry("Lm", bit(Character.MODIFIER_LETTER)),
          Map.entry("Lo", bit(Character.OTHER_LETTER)),
          Map.entry("Mn", bit(Character.NON_SPACING_MARK)),
          Map.entry("Mc", bit(Character.COMBINING_SPACING_MARK)),
          Map.entry("Me", bit(Character.ENCLOSING_MARK)),
          Map.entry("Nd", bit(Character.DECIMAL_DIGIT_NUMBER)),
          Map.entry("Nl", bit(Character.LETTER_NUMBER)),
          Map.entry("No", bit(Character.OTHER_NUMBER)),
          Map.entry("Pc", bit(Character.CONNECTOR_PUNCTUATION)),
          Map.entry("Pd", bit(Character.DASH_PUNCTUATION)),
          Map.entry("Ps", bit(Character.START_PUNCTUATION)),
          Map.entry("Pe", bit(Character.END_PUNCTUATION)),
          Map.entry("Pi", bit(Character.INITIAL_QUOTE_PUNCTUATION)),
          Map.entry("Pf", bit(Character.FINAL_QUOTE_PUNCTUATION)),
          Map.entry("Po", bit(Character.OTHER_PUNCTUATION)),
          Map.entry("Sm", bit(Character.MATH_SYMBOL)),
          Map.entry("Sc", bit(Character.CURRENCY_SYMBOL)),
          Map.entry("Sk", bit(Character.MODIFIER_SYMBOL)),
          Map.entry("So", bit(Character.OTHER_SYMBOL)),
          Map.entry("Zs", bit(Character.SPACE_SEPARATOR)),
          Map.entry("Zl", bit(Character.LINE_SEPARATOR)),
          Map.entry("Zp", bit(Character.PARAGRAPH_SEPARATOR)));

  private static final Map<String, String> LONG_NAMES =
      Map.of(
          "Letter", "L",
          "Mark", "M",
          "Number", "N",
          "Punctuation", "P",
          "Symbol", "S",
          "Separator", "Z",
          "Uppercase_Letter", "Lu",
          "Lowercase_Letter", "Ll",
          "Decimal_Number", "Nd",
          "digit", "Nd");

  private CodePoints() {}

  /** The characters of a Unicode category or script, such as {@code L}, {@code Script=Han}. */
  static Optional<IntPredicate> property(String name) {
    int equals = name.indexOf('=');
    if (equals >= 0) {
      String kind = name.substring(0, equals);
      String value = name.substring(equals + 1);
      return switch (kind) {
        case "Script", "sc", "Script_Extensions", "scx" -> script(value);
        case "General_Category", "gc" -> category(value);
        default -> Optional.empty();
      };
    }
    return category(name);
  }

  private static Optional<IntPredicate> category(String given) {
    String name = LONG_NAMES.getOrDefault(given, given);
    int mask = 0;
    for (Map.Entry<String, Integer> category : CATEGORIES.entrySet()) {
      if (category.getKey().equals(name)
          || (name.length() == 1 && category.getKey().startsWith(name))) {
        mask |= category.getValue();
      }
    }
    int wanted = mask;
    return mask == 0
        ? Optional.empty()
        : Optional.of(letter -> (1 << Character.getType(letter) & wanted) != 0);
  }

  private static Optional<IntPredicate> script(String name) {
    for (UnicodeScript script : UnicodeScript.values()) {
      if (script.name().equalsIgnoreCase(name)) {
        return Optional.of(letter -> UnicodeScript.of(letter) == script);
      }
    }
    return Optional.empty();
  }

  private static int bit(byte category) {
    return 1 << category;
  }
}
