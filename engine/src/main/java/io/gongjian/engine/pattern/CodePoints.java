package io.gongjian.engine.pattern;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets of characters that have a name in regular expressions, written out as ranges that stand
 * between brackets: as this Java knows Unicode, which is newer than what RE2/J does, so that rare
 * Chinese characters are of their script.
 */
final class CodePoints {

  private static final String DIGIT = "0-9";
  private static final String WORD = "0-9A-Za-z_";
  private static final String NO_DIGIT = "\\x{0}-\\x{2f}\\x{3a}-\\x{10ffff}";
  private static final String NO_WORD =
      "\\x{0}-\\x{2f}\\x{3a}-\\x{40}\\x{5b}-\\x{5e}\\x{60}\\x{7b}-\\x{10ffff}";

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

  /** The categories of letters that stand for others too, by the names that Unicode gives them. */
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

  /** Ranges once found; there are as many as properties have names. */
  private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

  private CodePoints() {}

  /** The set that a letter names behind a backslash; empty when it names none. */
  static String named(char letter) {
    return switch (letter) {
      case 'd' -> DIGIT;
      case 'D' -> NO_DIGIT;
      case 'w' -> WORD;
      case 'W' -> NO_WORD;
      case 's' -> ranges("\\s", CodePoints::isSpace);
      case 'S' -> ranges("\\S", point -> !isSpace(point));
      default -> "";
    };
  }

  /** The characters of a Unicode category or script, such as {@code L}, {@code Script=Han}. */
  static Optional<String> property(String name, boolean without) {
    return predicate(name)
        .map(
            has ->
                ranges(
                    (without ? "\\P" : "\\p") + name, without ? point -> !has.test(point) : has));
  }

  private static Optional<IntPredicate> predicate(String name) {
    int equals = name.indexOf('=');
    if (equals < 0) {
      return category(name);
    }
    String value = name.substring(equals + 1);
    return switch (name.substring(0, equals)) {
      case "Script", "sc", "Script_Extensions", "scx" -> script(value);
      case "General_Category", "gc" -> category(value);
      default -> Optional.empty();
    };
  }

  private static Optional<IntPredicate> category(String given) {
    String name = LONG_NAMES.getOrDefault(given, given);
    int wanted =
        CATEGORIES.entrySet().stream()
            .filter(
                one ->
                    one.getKey().equals(name)
                        || (name.length() == 1 && one.getKey().startsWith(name)))
            .mapToInt(Map.Entry::getValue)
            .reduce(0, (one, other) -> one | other);
    return wanted == 0
        ? Optional.empty()
        : Optional.of(point -> (1 << Character.getType(point) & wanted) != 0);
  }

  private static Optional<IntPredicate> script(String name) {
    for (UnicodeScript script : UnicodeScript.values()) {
      if (script.name().equalsIgnoreCase(name)) {
        return Optional.of(point -> UnicodeScript.of(point) == script);
      }
    }
    return Optional.empty();
  }

  private static boolean isSpace(int point) {
    return (point >= 0x09 && point <= 0x0d)
        || point == 0x20
        || point == 0xfeff
        || Character.isSpaceChar(point);
  }

  private static String ranges(String name, IntPredicate has) {
    return FOUND.computeIfAbsent(
        name.substring(0, 2) + name.substring(2).toUpperCase(Locale.ROOT), missing -> ranges(has));
  }

  /** A set that is empty is written as a range that holds what no text has. */
  private static String ranges(IntPredicate has) {
    int[] edges =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT + 1)
            .filter(point -> in(has, point) != in(has, point - 1))
            .toArray();
    return IntStream.range(0, edges.length / 2)
        .mapToObj(
            range ->
                EcmaPattern.sign(edges[2 * range])
                    + "-"
                    + EcmaPattern.sign(edges[2 * range + 1] - 1))
        .collect(Collectors.joining());
  }

  private static boolean in(IntPredicate has, int point) {
    return Character.isValidCodePoint(point) && has.test(point);
  }

  private static int bit(byte category) {
    return 1 << category;
  }
}
