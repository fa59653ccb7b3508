package io.gongjian.engine.text;

import java.util.regex.Pattern;

/** The shape of content ids: ASCII snake_case, optionally dotted. */
public final class SnakeCase {

  private static final Pattern WORD = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,79}");
  private static final Pattern DOTTED =
      Pattern.compile("[a-z][a-z0-9_]{0,79}(\\.[a-z][a-z0-9_]{0,79}){1,3}");

  private SnakeCase() {}

  /** Returns {@code id} when it is one word such as {@code construction_permit} or {@code PT1}. */
  public static String word(String id) {
    return require(WORD, id);
  }

  /** Returns {@code id} when it is dotted such as {@code building.height}. */
  public static String dotted(String id) {
    return require(DOTTED, id);
  }

  public static boolean isWord(String id) {
    return WORD.matcher(id).matches();
  }

  private static String require(Pattern pattern, String id) {
    if (!pattern.matcher(id).matches()) {
      throw new IllegalArgumentException("not a content id [" + id + "]");
    }
    return id;
  }
}
