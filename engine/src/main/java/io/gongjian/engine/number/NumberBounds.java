package io.gongjian.engine.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one gate for numbers that enter. Written plainly, a number has at most {@value #MOST_DIGITS}
 * digits, those before and behind the point together; so many are kept exactly by browsers and
 * spreadsheet programs alike. A number is held against the bound before anything writes it out: one
 * such as 1e999999999 is short to write and too long to write out.
 */
public final class NumberBounds {

  /** How many digits a number may have; zeros before the first digit do not count. */
  public static final int MOST_DIGITS = 15;

  private static final int LONGEST_WRITTEN = 1_000;

  private NumberBounds() {}

  /** True for a number that is taken. */
  public static boolean fit(Number number) {
    if (number instanceof BigDecimal decimal && isShort(decimal)) {
      return true;
    }
    return within(number).isPresent();
  }

  /** The exact number, without trailing zeros; empty when it is out of bounds or no finite one. */
  public static Optional<BigDecimal> within(Number number) {
    return exact(number).filter(NumberBounds::fits).map(NumberBounds::canonical);
  }

  /** The number that {@code written} is; empty when it is none, or out of bounds. */
  public static Optional<BigDecimal> within(String written) {
    if (written.length() > LONGEST_WRITTEN) {
      return Optional.empty();
    }
    try {
      return within(new BigDecimal(written));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** The result of a computation with as many decimals as there is room for. */
  public static BigDecimal rounded(BigDecimal result) {
    int room = Math.max(0, MOST_DIGITS - Math.max(0, result.precision() - result.scale()));
    return result.scale() > room ? result.setScale(room, RoundingMode.HALF_UP) : result;
  }

  /**
   * Where in {@code tree} the first number out of bounds stands: keys of maps and places in lists,
   * empty for {@code tree} itself; nothing when all are within.
   */
  public static Optional<List<Object>> outside(@Nullable Object tree) {
    List<List<Object>> found = allOutside(tree);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Where in {@code tree} numbers out of bounds stand. */
  public static List<List<Object>> allOutside(@Nullable Object tree) {
    if (tree instanceof Number number) {
      return fit(number) ? List.of() : List.of(List.of());
    }
    List<List<Object>> found = new ArrayList<>();
    seek(tree, List.of(), found);
    return found;
  }

  private static void seek(@Nullable Object tree, List<Object> path, List<List<Object>> found) {
    if (tree instanceof Number number) {
      if (!fit(number)) {
        found.add(path);
      }
    } else if (tree instanceof Map<?, ?> members) {
      members.forEach(
          (key, member) -> {
            if (mayHoldNumbers(member)) {
              seek(member, with(path, String.valueOf(key)), found);
            }
          });
    } else if (tree instanceof List<?> items) {
      for (int place = 0; place < items.size(); place++) {
        if (mayHoldNumbers(items.get(place))) {
          seek(items.get(place), with(path, place), found);
        }
      }
    }
  }

  private static boolean mayHoldNumbers(@Nullable Object tree) {
    return tree instanceof Number || tree instanceof Map<?, ?> || tree instanceof List<?>;
  }

  private static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  private static Optional<BigDecimal> exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return Optional.of(decimal);
    } else if (number instanceof BigInteger whole) {
      return whole.bitLength() > Long.SIZE ? Optional.empty() : Optional.of(new BigDecimal(whole));
    } else if (number instanceof Double || number instanceof Float) {
      return Double.isFinite(number.doubleValue())
          ? Optional.of(new BigDecimal(number.toString()))
          : Optional.empty();
    }
    return Optional.of(BigDecimal.valueOf(number.longValue()));
  }

  /** Within the bound as it is written, whatever zeros it ends in. */
  private static boolean isShort(BigDecimal number) {
    return number.scale() >= 0
        && number.scale() <= MOST_DIGITS
        && number.precision() <= MOST_DIGITS;
  }

  private static boolean fits(BigDecimal number) {
    if (number.signum() == 0 || isShort(number)) {
      return true;
    }
    if (number.precision() > LONGEST_WRITTEN) {
      return false;
    }
    BigDecimal brief = number.stripTrailingZeros();
    long whole = Math.max(0L, (long) brief.precision() - brief.scale());
    return whole + Math.max(0, brief.scale()) <= MOST_DIGITS;
  }

  private static BigDecimal canonical(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal brief = number.stripTrailingZeros();
    return brief.scale() < 0 ? brief.setScale(0) : brief;
  }
}
