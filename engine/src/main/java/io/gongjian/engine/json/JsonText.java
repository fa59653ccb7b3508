package io.gongjian.engine.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree of maps, lists, texts, numbers, truth values and null as JSON. Numbers are written
 * plainly, without exponent and without trailing zeros; only those that would be longer than
 * {@value #LONGEST_PLAIN} digits keep their exponent.
 */
public final class JsonText {

  private static final int LONGEST_PLAIN = 110;

  private final StringBuilder text = new StringBuilder();
  private final boolean sorted;
  private final boolean pretty;

  private JsonText(boolean sorted, boolean pretty) {
    this.sorted = sorted;
    this.pretty = pretty;
  }

  /** Keys sorted, no white space: equal trees give equal text whatever the order of their keys. */
  public static String canonical(@Nullable Object tree) {
    return new JsonText(true, false).write(tree);
  }

  /** Keys in their own order, no white space. */
  public static String compact(@Nullable Object tree) {
    return new JsonText(false, false).write(tree);
  }

  /** Keys in their own order, indented by two, a line end at the end. */
  public static String pretty(@Nullable Object tree) {
    return new JsonText(false, true).write(tree) + "\n";
  }

  private String write(@Nullable Object tree) {
    value(tree, 0);
    return text.toString();
  }

  private void value(@Nullable Object value, int depth) {
    if (value == null) {
      text.append("null");
    } else if (value instanceof String string) {
      string(string);
    } else if (value instanceof Boolean flag) {
      text.append(flag.booleanValue());
    } else if (value instanceof BigDecimal number) {
      text.append(written(number));
    } else if (value instanceof Integer || value instanceof Long) {
      text.append(value);
    } else if (value instanceof BigInteger whole) {
      text.append(written(new BigDecimal(whole)));
    } else if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof List<?> list) {
      array(list, depth);
    } else {
      throw new IllegalArgumentException("not for JSON [" + value.getClass().getName() + "]");
    }
  }

  private static String written(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal brief = number.stripTrailingZeros();
    boolean plain = brief.precision() + Math.abs((long) brief.scale()) <= LONGEST_PLAIN;
    return plain ? brief.toPlainString() : brief.toString();
  }

  private void object(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> entries = sorted ? new TreeMap<>() : new LinkedHashMap<>();
    map.forEach((key, value) -> entries.put(key.toString(), value));
    text.append('{');
    Iterator<Map.Entry<String, @Nullable Object>> each = entries.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<String, @Nullable Object> entry = each.next();
      lineBreak(depth + 1);
      string(entry.getKey());
      text.append(pretty ? ": " : ":");
      value(entry.getValue(), depth + 1);
      if (each.hasNext()) {
        text.append(',');
      } else {
        lineBreak(depth);
      }
    }
    text.append('}');
  }

  private void array(List<?> list, int depth) {
    boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
    text.append('[');
    for (int index = 0; index < list.size(); index++) {
      if (!flat) {
        lineBreak(depth + 1);
      }
      value(list.get(index), depth + 1);
      if (index + 1 < list.size()) {
        text.append(pretty && flat ? ", " : ",");
      } else if (!flat) {
        lineBreak(depth);
      }
    }
    text.append(']');
  }

  private void lineBreak(int depth) {
    if (pretty) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  private void string(String string) {
    text.append('"');
    for (int index = 0; index < string.length(); index++) {
      character(string.charAt(index));
    }
    text.append('"');
  }

  private void character(char character) {
    switch (character) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (character < 0x20 || character == 0x2028 || character == 0x2029) {
          text.append(String.format("\\u%04x", (int) character));
        } else {
          text.append(character);
        }
      }
    }
  }
}
