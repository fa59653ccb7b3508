package io.gongjian.webapp.page.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a rule table, taken apart so that it can be said in words. The packs' own check has
 * accepted every cell, so what is not recognised here is kept as it stands.
 *
 * @param negated true for {@code not(...)}
 * @param least how many of them must hold together: one, or more for members of a set
 * @param tests so many of these must hold
 */
record CellWording(boolean negated, int least, List<Test> tests) {

  private static final Pattern ALL = Pattern.compile("all\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final Pattern AT_LEAST =
      Pattern.compile("at_least\\s*\\(\\s*([0-9]+)\\s*,(.*)\\)", Pattern.DOTALL);

  private static final Pattern NEGATION = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("([\\[(\\]])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\])\\[])");
  private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|=|!=)\\s*(.+)");

  CellWording {
    tests = List.copyOf(tests);
  }

  /** One test: an operator and its operand as written; a bare value has the operator {@code =}. */
  record Test(String operator, String operand) {}

  static CellWording of(String cell) {
    String text = cell.strip();
    Matcher negation = NEGATION.matcher(text);
    boolean negated = negation.matches();
    String inner = negated ? negation.group(1).strip() : text;
    Matcher all = ALL.matcher(inner);
    Matcher atLeast = AT_LEAST.matcher(inner);
    boolean counted = atLeast.matches();
    boolean whole = all.matches();
    List<Test> tests = new ArrayList<>();
    for (String part : parts(counted ? atLeast.group(2) : whole ? all.group(1) : inner)) {
      tests.addAll(test(part));
    }
    int least = counted ? Integer.parseInt(atLeast.group(1)) : whole ? tests.size() : 1;
    return new CellWording(negated, least, tests);
  }

  /** True when the tests are the two ends of one range. */
  boolean isRange() {
    return tests.size() == 2
        && tests.get(0).operator().startsWith(">")
        && tests.get(1).operator().startsWith("<");
  }

  private static List<Test> test(String part) {
    Matcher range = RANGE.matcher(part);
    if (range.matches()) {
      return List.of(
          new Test(range.group(1).equals("[") ? ">=" : ">", range.group(2)),
          new Test(range.group(4).equals("]") ? "<=" : "<", range.group(3)));
    }
    Matcher comparison = COMPARISON.matcher(part);
    return List.of(
        comparison.matches()
            ? new Test(comparison.group(1), comparison.group(2).strip())
            : new Test("=", part));
  }

  /** Splits at commas that are not inside quotes. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        parts.add(text.substring(start, at).strip());
        start = at + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
