package io.gongjian.engine.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the value in a column of a row, written like a cell of a rule table: {@code ">
 * 24"}, {@code "[10..24)"}, {@code "school, hospital"}, {@code "not(rail)"}. Engines that read rule
 * tables read the same meaning out of the same text.
 *
 * @param text as it is written
 * @param negated true when none of the spans may hold the value
 */
public record CellTest(String text, boolean negated, List<Span> spans) {

  private static final Pattern NEGATION = Pattern.compile("not\\s*\\((.*)\\)");
  private static final Pattern RELATION = Pattern.compile("(<=|>=|<|>)\\s*(.+)");
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[\\](])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\])\\[])");
  private static final Pattern DAY = Pattern.compile("@\"([^\"]*)\"");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private static final int LONGEST = 200;

  public CellTest {
    spans = List.copyOf(spans);
  }

  /** Values between two ends; an end that is empty is open. */
  public record Span(Optional<End> low, Optional<End> high) {

    private boolean holds(Object value) {
      return low.map(end -> isBeyond(order(value, end.value()), end)).orElse(true)
          && high.map(end -> isBeyond(order(end.value(), value), end)).orElse(true);
    }

    private static boolean isBeyond(int order, End end) {
      return order > 0 || (order == 0 && end.included());
    }
  }

  /** An end of a span: a BigDecimal, a Boolean or a text. */
  public record End(Object value, boolean included) {}

  /** Reads a cell on {@code column}; empty when it cannot be read or its values do not fit. */
  public static Optional<CellTest> read(String text, FactDefinition column) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = text.strip();
    Matcher negation = NEGATION.matcher(plain);
    boolean negated = negation.matches();
    List<Span> spans = new ArrayList<>();
    for (String item : items(negated ? negation.group(1) : plain)) {
      Optional<Span> span = span(item.strip(), column);
      if (span.isEmpty()) {
        return Optional.empty();
      }
      spans.add(span.get());
    }
    return spans.isEmpty() ? Optional.empty() : Optional.of(new CellTest(text, negated, spans));
  }

  /** What stands between commas that are not within quotes. */
  private static List<String> items(String list) {
    List<String> items = new ArrayList<>();
    boolean quoted = false;
    int begin = 0;
    for (int at = 0; at < list.length(); at++) {
      quoted ^= list.charAt(at) == '"';
      if (list.charAt(at) == ',' && !quoted) {
        items.add(list.substring(begin, at));
        begin = at + 1;
      }
    }
    items.add(list.substring(begin));
    return items;
  }

  private static Optional<Span> span(String item, FactDefinition column) {
    boolean ordered = column.type().isNumber() || column.type() == FactType.DATE;
    Matcher interval = INTERVAL.matcher(item);
    if (interval.matches()) {
      Optional<Object> low = value(interval.group(2), column);
      Optional<Object> high = value(interval.group(3), column);
      return ordered && low.isPresent() && high.isPresent() && order(low.get(), high.get()) <= 0
          ? Optional.of(
              new Span(
                  low.map(value -> new End(value, interval.group(1).equals("["))),
                  high.map(value -> new End(value, interval.group(4).equals("]")))))
          : Optional.empty();
    }
    Matcher relation = RELATION.matcher(item);
    if (relation.matches()) {
      Optional<Object> value = value(relation.group(2), column);
      return ordered ? value.map(end -> related(relation.group(1), end)) : Optional.empty();
    }
    return value(item, column).map(value -> related("=", value));
  }

  private static Span related(String sign, Object value) {
    Optional<End> in = Optional.of(new End(value, true));
    Optional<End> out = Optional.of(new End(value, false));
    return switch (sign) {
      case "<=" -> new Span(Optional.empty(), in);
      case "<" -> new Span(Optional.empty(), out);
      case ">=" -> new Span(in, Optional.empty());
      case ">" -> new Span(out, Optional.empty());
      default -> new Span(in, in);
    };
  }

  /** A value as it stands in rows; its bounds do not count, as they do not in rule tables. */
  private static Optional<Object> value(String written, FactDefinition column) {
    Object given =
        switch (column.type()) {
          case BOOLEAN -> flag(written);
          case DECIMAL, INTEGER -> number(written);
          case DATE -> group(DAY, written);
          case STRING -> group(QUOTED, written);
          case ENUM -> {
            String quoted = group(QUOTED, written);
            yield quoted == null ? written : quoted;
          }
          case SET, TABLE -> null;
        };
    if (given == null || column.type().isNumber()) {
      return Optional.ofNullable(given);
    }
    return FactReader.read(column, given) instanceof FactReading.Read read
        ? Optional.of(FactValueJson.tree(read.value()))
        : Optional.empty();
  }

  private static @Nullable Boolean flag(String written) {
    boolean isFlag = written.equals("true") || written.equals("false");
    return isFlag ? Boolean.valueOf(written) : null;
  }

  private static @Nullable BigDecimal number(String written) {
    return written.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?") ? new BigDecimal(written) : null;
  }

  private static @Nullable String group(Pattern pattern, String written) {
    Matcher matcher = pattern.matcher(written);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** True when a known cell passes. */
  public boolean holds(Object cell) {
    return spans.stream().anyMatch(span -> span.holds(cell)) != negated;
  }

  private static int order(Object one, Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
      return number.compareTo(second);
    }
    if (one instanceof Boolean flag && other instanceof Boolean second) {
      return flag.compareTo(second);
    }
    return one.toString().compareTo(other.toString());
  }
}
