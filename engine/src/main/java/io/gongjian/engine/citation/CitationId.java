package io.gongjian.engine.citation;

import java.util.regex.Pattern;

/**
 * Points at an article: {@code construction_permit_measures#2}, or an item of it: {@code
 * fire_design_rules#14.1}.
 */
public record CitationId(String instrument, String article) implements Comparable<CitationId> {

  private static final Pattern SHAPE =
      Pattern.compile("([a-z][a-z0-9_]{0,79})#([A-Za-z0-9][A-Za-z0-9._-]{0,30})");

  /** Reads {@code instrument#article}. */
  public static CitationId parse(String text) {
    var matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a citation [" + text + "]");
    }
    return new CitationId(matcher.group(1), matcher.group(2));
  }

  /** True for what {@link #parse} can read. */
  public static boolean isCitation(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(CitationId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return instrument + "#" + article;
  }
}
