package io.gongjian.engine.upload;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names an upload in addresses: random, so that none can be guessed. */
public record UploadId(UUID value) {

  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** True when {@code text} is an id as {@link #toString} writes it. */
  public static boolean isId(String text) {
    return SHAPE.matcher(text).matches();
  }

  public static UploadId parse(String text) {
    if (!isId(text)) {
      throw new IllegalArgumentException("not an upload id [" + text + "]");
    }
    return new UploadId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
