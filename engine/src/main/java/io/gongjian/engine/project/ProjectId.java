package io.gongjian.engine.project;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a project in addresses: random, so that none can be guessed. */
public record ProjectId(UUID value) {

  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** True when {@code text} is an id as {@link #toString} writes it. */
  public static boolean isId(String text) {
    return SHAPE.matcher(text).matches();
  }

  public static ProjectId parse(String text) {
    if (!isId(text.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("not a project id [" + text + "]");
    }
    return new ProjectId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
