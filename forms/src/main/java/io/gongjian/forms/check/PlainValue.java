package io.gongjian.forms.check;

import io.gongjian.engine.number.NumberBounds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which plain values can be kept, whatever field they are for. */
final class PlainValue {

  private static final int LONGEST_TEXT = 1_000_000;
  private static final int DEEPEST = 3;
  private static final int MOST_VALUES = 50_000;

  private int values;

  private PlainValue() {}

  /** True for texts, truth values, numbers within their bounds, and lists and tables of these. */
  static boolean canBeKept(@Nullable Object value) {
    return new PlainValue().isKept(value, 0);
  }

  private boolean isKept(@Nullable Object value, int depth) {
    if (++values > MOST_VALUES || depth > DEEPEST) {
      return false;
    } else if (value instanceof String text) {
      return text.length() <= LONGEST_TEXT;
    } else if (value instanceof List<?> list) {
      return list.stream().allMatch(item -> isKept(item, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .allMatch(one -> one.getKey() instanceof String && isKept(one.getValue(), depth + 1));
    } else if (value instanceof Number number) {
      return NumberBounds.fit(number);
    }
    return value == null || value instanceof Boolean;
  }
}
