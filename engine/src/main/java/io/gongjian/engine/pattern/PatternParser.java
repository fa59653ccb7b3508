package io.gongjian.engine.pattern;

import io.gongjian.engine.pattern.PatternReading.Reason;
import io.gongjian.engine.pattern.PatternReading.Refused;
import io.gongjian.engine.pattern.PatternTree.Either;
import io.gongjian.engine.pattern.PatternTree.One;
import io.gongjian.engine.pattern.PatternTree.Repeated;
import io.gongjian.engine.pattern.PatternTree.Sequence;
import io.gongjian.engine.pattern.PatternTree.Where;
import io.gongjian.engine.pattern.Steps.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads the regular part of the ECMAScript notation, in which JSON Schema writes patterns. */
final class PatternParser {

  private static final int DEEPEST = 50;
  private static final int MOST_TIMES = 1000;
  private static final String SYNTAX = "^$\\.*+?()[]{}|";

  private final int[] text;
  private int at;

  PatternParser(String source) {
    this.text = source.codePoints().toArray();
  }

  PatternTree parse() {
    PatternTree tree = either(0);
    if (at < text.length) {
      throw refused(Reason.NOT_READABLE);
    }
    return tree;
  }

  private PatternTree either(int depth) {
    if (depth > DEEPEST) {
      throw refused(Reason.TOO_LARGE);
    }
    List<PatternTree> ways = new ArrayList<>();
    ways.add(sequence(depth));
    while (sees('|')) {
      at++;
      ways.add(sequence(depth));
    }
    return ways.size() == 1 ? ways.get(0) : new Either(ways);
  }

  private PatternTree sequence(int depth) {
    List<PatternTree> parts = new ArrayList<>();
    while (at < text.length && text[at] != '|' && text[at] != ')') {
      parts.add(term(depth));
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }

  private PatternTree term(int depth) {
    int letter = text[at];
    if (letter == '^' || letter == '$') {
      at++;
      return new Where(letter == '^' ? Kind.AT_START : Kind.AT_END);
    }
    if (letter == '\\' && at + 1 < text.length && "bB".indexOf(text[at + 1]) >= 0) {
      at += 2;
      return new Where(text[at - 1] == 'b' ? Kind.AT_EDGE : Kind.NOT_AT_EDGE);
    }
    return repeated(atom(depth));
  }

  private PatternTree atom(int depth) {
    int letter = text[at];
    if (letter == '(') {
      return group(depth);
    }
    if (letter == '[') {
      return new One(new ClassParser().parse());
    }
    if (letter == '\\') {
      return new One(escape(false));
    }
    if (SYNTAX.indexOf(letter) >= 0 && letter != '.' && letter != ']' && letter != '}') {
      throw refused(Reason.NOT_READABLE);
    }
    at++;
    return new One(letter == '.' ? CodePoints.LINE_END.negate() : exactly(letter));
  }

  private PatternTree group(int depth) {
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
    PatternTree inner = either(depth + 1);
    expect(')');
    return inner;
  }

  private PatternTree repeated(PatternTree part) {
    if (at >= text.length) {
      return part;
    }
    int least;
    int most;
    switch (text[at]) {
      case '*' -> {
        least = 0;
        most = -1;
        at++;
      }
      case '+' -> {
        least = 1;
        most = -1;
        at++;
      }
      case '?' -> {
        least = 0;
        most = 1;
        at++;
      }
      case '{' -> {
        at++;
        least = number();
        most = least;
        if (sees(',')) {
          at++;
          most = sees('}') ? -1 : number();
        }
        expect('}');
      }
      default -> {
        return part;
      }
    }
    if (sees('?')) {
      at++;
    }
    if (most >= 0 && most < least) {
      throw refused(Reason.NOT_READABLE);
    }
    return new Repeated(part, least, most);
  }

  private int number() {
    int from = at;
    int number = 0;
    while (at < text.length && CodePoints.DIGIT.test(text[at])) {
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

  /** Reads an escape as a set of characters. */
  private IntPredicate escape(boolean inClass) {
    at++;
    if (at >= text.length) {
      throw refused(Reason.NOT_READABLE);
    }
    int letter = text[at++];
    switch (letter) {
      case 'd' -> {
        return CodePoints.DIGIT;
      }
      case 'D' -> {
        return CodePoints.DIGIT.negate();
      }
      case 'w' -> {
        return CodePoints.WORD;
      }
      case 'W' -> {
        return CodePoints.WORD.negate();
      }
      case 's' -> {
        return CodePoints.SPACE;
      }
      case 'S' -> {
        return CodePoints.SPACE.negate();
      }
      case 'p', 'P' -> {
        return property(letter == 'P');
      }
      default -> {
        return exactly(literal(letter, inClass));
      }
    }
  }

  private IntPredicate property(boolean without) {
    expect('{');
    String name = until('}');
    IntPredicate property =
        CodePoints.property(name).orElseThrow(() -> refused(Reason.NOT_READABLE));
    return without ? property.negate() : property;
  }

  /** The character that an escape stands for. */
  private int literal(int letter, boolean inClass) {
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
        boolean plain = SYNTAX.indexOf(letter) >= 0 || letter == '/' || letter == '-';
        if (plain || (inClass && letter == 'b')) {
          yield letter == 'b' ? '\b' : letter;
        }
        throw refused(
            CodePoints.DIGIT.test(letter) || letter == 'k'
                ? Reason.NOT_REGULAR
                : Reason.NOT_READABLE);
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
    try {
      int letter = Integer.parseInt(digits, 16);
      if (Character.isValidCodePoint(letter)) {
        return letter;
      }
    } catch (NumberFormatException notHexadecimal) {
      throw refused(Reason.NOT_READABLE);
    }
    throw refused(Reason.NOT_READABLE);
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

  private static IntPredicate exactly(int wanted) {
    return letter -> letter == wanted;
  }

  private RefusedPattern refused(Reason reason) {
    return new RefusedPattern(new Refused(reason, Math.min(at, text.length)));
  }

  /** Reads the characters between brackets. */
  private final class ClassParser {

    private IntPredicate all = letter -> false;

    IntPredicate parse() {
      at++;
      boolean without = sees('^');
      if (without) {
        at++;
      }
      while (!sees(']')) {
        if (at >= text.length) {
          throw refused(Reason.NOT_READABLE);
        }
        part();
      }
      at++;
      return without ? all.negate() : all;
    }

    private void part() {
      int from = single();
      boolean range = sees('-') && at + 1 < text.length && text[at + 1] != ']';
      if (!range) {
        if (from >= 0) {
          all = all.or(exactly(from));
        }
        return;
      }
      at++;
      int to = single();
      if (from < 0 || to < from) {
        throw refused(Reason.NOT_READABLE);
      }
      all = all.or(letter -> letter >= from && letter <= to);
    }

    /** One character, or -1 when a set was taken in. */
    private int single() {
      if (text[at] != '\\') {
        return text[at++];
      }
      if (at + 1 < text.length && "dDwWsSpP".indexOf(text[at + 1]) >= 0) {
        all = all.or(escape(true));
        return -1;
      }
      at += 2;
      if (at > text.length) {
        throw refused(Reason.NOT_READABLE);
      }
      return literal(text[at - 1], true);
    }
  }

  /** Leaves the reading of a pattern that is not run. */
  static final class RefusedPattern extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refused refusal;

    RefusedPattern(Refused refusal) {
      super(refusal.reason().name(), null, false, false);
      this.refusal = refusal;
    }

    Refused refusal() {
      return refusal;
    }
  }
}
