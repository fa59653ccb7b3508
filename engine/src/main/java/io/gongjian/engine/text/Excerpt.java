package io.gongjian.engine.text;

/** The beginning of a text, where all of it would be too long to show. */
public final class Excerpt {

  private Excerpt() {}

  /** At most the first {@code most} characters, with an ellipsis behind where more follow. */
  public static String of(String text, int most) {
    return text.length() > most ? head(text, most) + "…" : text;
  }

  /** At most the first {@code most} characters; none is cut into halves. */
  public static String head(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean halves =
        most > 0 && Character.isSurrogatePair(text.charAt(most - 1), text.charAt(most));
    return text.substring(0, halves ? most - 1 : most);
  }
}
