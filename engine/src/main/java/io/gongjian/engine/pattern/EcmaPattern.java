package io.gongjian.engine.pattern;

import io.gongjian.engine.pattern.PatternReading.Reason;
import io.gongjian.engine.pattern.PatternReading.Refused;
import java.util.Locale;

/**
 * Writes a regular expression of ECMAScript, in which JSON Schema writes patterns, as RE2 reads it:
 * the same sets of characters, nothing that only RE2 knows, and a size that is counted before
 * anything is built.
 */
final class EcmaPattern {

  private static final int DEEPEST = 50;
  private static final int MOST_TIMES = 1000;
  private static final int LARGEST = 4000;
  private static final String SYNTAX = "^$\\.*+?()[]{}|";
  private static final String NO_CHARACTER = "[^\\x{0}-\\x{10ffff}]";

  private final int[] text;
  private final StringBuilder out = new StringBuilder();
  private int at;

  EcmaPattern(String source) {
    this.text = source.codePoints().toArray();
  }

  String translated() {
    either(0);
    if (at < text.length) {
      throw refused(Reason.NOT_READABLE);
    }
    return out.toString();
  }

  /** Each of these answers how many steps what it wrote unfolds to. */
  private long either(int depth) {
    if (depth > DEEPEST) {
      throw refused(Reason.TOO_LARGE);
    }
    long size = sequence(depth);
    while (sees('|')) {
      at++;
      out.append('|');
      size += 1 + sequence(depth);
    }
    return size;
  }

  private long sequence(int depth) {
    long size = 0;
    while (at < text.length && text[at] != '|' && text[at] != ')') {
      size = bounded(size + term(depth));
    }
    return size;
  }

  private long term(int depth) {
    int letter = text[at];
    if (letter == '^' || letter == '$') {
      at++;
      out.append(letter == '^' ? "\\A" : "\\z");
      return 1;
    }
    if (letter == '\\' && (seesAt(1, 'b') || seesAt(1, 'B'))) {
      out.append('\\').appendCodePoint(text[at + 1]);
      at += 2;
      return 1;
    }
    int from = out.length();
    long size = atom(depth);
    out.insert(from, "(?:").append(')');
    return repeated(size);
  }

  private long atom(int depth) {
    int letter = text[at];
    if (letter == '(') {
      return group(depth);
    }
    if (letter == '[') {
      set();
    } else if (letter == '\\') {
      at++;
      String named = named();
      out.append(named.isEmpty() ? sign(escaped(false)) : '[' + named + ']');
    } else if (SYNTAX.indexOf(letter) >= 0 && letter != '.' && letter != ']' && letter != '}') {
      throw refused(Reason.NOT_READABLE);
    } else {
      at++;
      out.append(letter == '.' ? "[^\\n\\r\\x{2028}\\x{2029}]" : sign(letter));
    }
    return 1;
  }

  private long group(int depth) {
    at++;
    if (sees('?')) {
      if (seesAt(1, ':')) {
        at += 2;
      } else if (seesAt(1, '<') && !seesAt(2, '=') && !seesAt(2, '!')) {
        at += 2;
        until('>');
      } else {
        throw refused(Reason.NOT_REGULAR);
      }
    }
    long size = either(depth + 1);
    expect(')');
    return size;
  }

  private long repeated(long size) {
    if (at >= text.length) {
      return size;
    }
    int from = at;
    int least = 0;
    int most = -1;
    if (text[at] == '*' || text[at] == '+' || text[at] == '?') {
      least = text[at] == '+' ? 1 : 0;
      most = text[at] == '?' ? 1 : -1;
      at++;
    } else if (text[at] == '{') {
      at++;
      least = number();
      most = least;
      if (sees(',')) {
        at++;
        most = sees('}') ? -1 : number();
      }
      expect('}');
    } else {
      return size;
    }
    if (most >= 0 && most < least) {
      throw refused(Reason.NOT_READABLE);
    }
    for (int sign = from; sign < at; sign++) {
      out.appendCodePoint(text[sign]);
    }
    if (sees('?')) {
      at++;
    }
    return bounded((size + 1) * (most < 0 ? least + 1 : most));
  }

  private int number() {
    int from = at;
    int number = 0;
    while (at < text.length && text[at] >= '0' && text[at] <= '9') {
      number = number * 10 + text[at++] - '0';
      if (number > MOST_TIMES) {
        throw refused(Reason.TOO_LARGE);
      }
    }
    if (from == at) {
      throw refused(Reason.NOT_READABLE);
    }
    return number;
  }

  /** The characters between brackets; none at all fits nothing, or everything without {@code ^}. */
  private void set() {
    at++;
    boolean without = sees('^');
    at += without ? 1 : 0;
    StringBuilder inner = new StringBuilder();
    while (!sees(']')) {
      if (at >= text.length) {
        throw refused(Reason.NOT_READABLE);
      }
      part(inner);
    }
    at++;
    if (inner.isEmpty()) {
      out.append(without ? "[\\x{0}-\\x{10ffff}]" : NO_CHARACTER);
    } else {
      out.append(without ? "[^" : "[").append(inner).append(']');
    }
  }

  private void part(StringBuilder inner) {
    int from = single(inner);
    boolean range = sees('-') && at + 1 < text.length && text[at + 1] != ']';
    if (!range) {
      inner.append(from < 0 ? "" : sign(from));
      return;
    }
    at++;
    int to = single(inner);
    if (from < 0 || to < from) {
      throw refused(Reason.NOT_READABLE);
    }
    inner.append(sign(from)).append('-').append(sign(to));
  }

  /** One character, or -1 when a set with a name was written. */
  private int single(StringBuilder inner) {
    if (text[at] != '\\') {
      return text[at++];
    }
    at++;
    String named = named();
    inner.append(named);
    return named.isEmpty() ? escaped(true) : -1;
  }

  /** The set that an escape names, as it stands between brackets; empty for a single character. */
  private String named() {
    int letter = at < text.length ? text[at] : -1;
    if (letter == 'p' || letter == 'P') {
      at++;
      expect('{');
      return CodePoints.property(until('}'), letter == 'P')
          .orElseThrow(() -> refused(Reason.NOT_READABLE));
    }
    String set = letter < 0 ? "" : CodePoints.named((char) letter);
    at += set.isEmpty() ? 0 : 1;
    return set;
  }

  /** The character that an escape stands for. */
  private int escaped(boolean inSet) {
    if (at >= text.length) {
      throw refused(Reason.NOT_READABLE);
    }
    int letter = text[at++];
    return switch (letter) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'v' -> 0x0b;
      case 'x' -> hexadecimal(2);
      case 'u' -> unicode();
      case 'c' -> control();
      case '0' -> 0;
      default -> {
        if (SYNTAX.indexOf(letter) >= 0 || letter == '/' || letter == '-') {
          yield letter;
        }
        if (inSet && letter == 'b') {
          yield '\b';
        }
        boolean back = (letter >= '1' && letter <= '9') || letter == 'k';
        throw refused(back ? Reason.NOT_REGULAR : Reason.NOT_READABLE);
      }
    };
  }

  private int unicode() {
    if (!sees('{')) {
      int first = hexadecimal(4);
      boolean pair = Character.isHighSurrogate((char) first) && sees('\\') && seesAt(1, 'u');
      if (!pair) {
        return first;
      }
      at += 2;
      return Character.toCodePoint((char) first, (char) hexadecimal(4));
    }
    at++;
    String digits = until('}');
    if (!digits.matches("0*[0-9a-fA-F]{1,6}")) {
      throw refused(Reason.NOT_READABLE);
    }
    int letter = Integer.parseInt(digits, 16);
    if (!Character.isValidCodePoint(letter)) {
      throw refused(Reason.NOT_READABLE);
    }
    return letter;
  }

  private int hexadecimal(int length) {
    int value = 0;
    for (int digit = 0; digit < length; digit++) {
      int next = at < text.length ? Character.digit(text[at++], 16) : -1;
      if (next < 0) {
        throw refused(Reason.NOT_READABLE);
      }
      value = value * 16 + next;
    }
    return value;
  }

  private int control() {
    if (at >= text.length || !Character.isLetter(text[at]) || text[at] > 'z') {
      throw refused(Reason.NOT_READABLE);
    }
    return text[at++] % 32;
  }

  private String until(char end) {
    StringBuilder word = new StringBuilder();
    while (at < text.length && text[at] != end) {
      word.appendCodePoint(text[at++]);
    }
    expect(end);
    return word.toString();
  }

  /** A character in a way that no notation reads as a sign of its own. */
  static String sign(int letter) {
    boolean plain =
        (letter >= '0' && letter <= '9')
            || (letter >= 'a' && letter <= 'z')
            || (letter >= 'A' && letter <= 'Z');
    return plain ? Character.toString(letter) : String.format(Locale.ROOT, "\\x{%x}", letter);
  }

  private long bounded(long size) {
    if (size > LARGEST) {
      throw refused(Reason.TOO_LARGE);
    }
    return size;
  }

  private boolean sees(char letter) {
    return seesAt(0, letter);
  }

  private boolean seesAt(int ahead, char letter) {
    return at + ahead < text.length && text[at + ahead] == letter;
  }

  private void expect(char letter) {
    if (!sees(letter)) {
      throw refused(Reason.NOT_READABLE);
    }
    at++;
  }

  private NotRun refused(Reason reason) {
    return new NotRun(new Refused(reason, Math.min(at, text.length)));
  }

  /** Leaves the reading of a pattern that is not run. */
  static final class NotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refused refusal;

    NotRun(Refused refusal) {
      super(refusal.reason().name(), null, false, false);
      this.refusal = refusal;
    }

    Refused refusal() {
      return refusal;
    }
  }
}
