package io.gongjian.engine.ledger;

import java.util.regex.Pattern;

/** Names a document by its content: SHA-256 in lower-case hexadecimal digits. */
public record ContentHash(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public ContentHash {
    if (!isHash(value)) {
      throw new IllegalArgumentException("not a content hash [" + value + "]");
    }
  }

  /** True when {@code text} is a hash as {@link #toString} writes it. */
  public static boolean isHash(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
