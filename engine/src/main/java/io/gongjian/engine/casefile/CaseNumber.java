package io.gongjian.engine.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a case: that of its application and its place there, {@code
 * 460100-20261121-00017-01}.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{6}-[0-9]{8}-[0-9]{5,9}-[0-9]{2,3}");

  public CaseNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not the number of a case [" + value + "]");
    }
  }

  /** Reads one that somebody typed; empty when it is none. */
  public static Optional<CaseNumber> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
  }

  /** The number of its application. */
  public String application() {
    return value.substring(0, value.lastIndexOf('-'));
  }

  @Override
  public int compareTo(CaseNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
