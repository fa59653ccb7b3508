package io.gongjian.engine.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * Signs, digits and letters as wide as a Chinese character, typed with a Chinese keyboard where
 * half-width ones are meant.
 */
public final class FullWidth {

  private static final int FIRST = 0xff01;
  private static final int LAST = 0xff5e;

  /** Signs that have no half-width form of the same name. */
  private static final Map<Integer, String> MEANT =
      Map.of(
          (int) '“', "\"",
          (int) '”', "\"",
          (int) '‘', "'",
          (int) '’', "'",
          (int) '【', "[",
          (int) '】', "]",
          (int) '、', ",",
          (int) '≤', "<=",
          (int) '≥', ">=",
          (int) '　', " ");

  private FullWidth() {}

  /**
   * A sign that was found.
   *
   * @param at where, from 0
   */
  public record Sign(int at, String sign, String meant) {}

  /** The first of them in {@code text}, from {@code start} on. */
  public static Optional<Sign> first(String text, int start) {
    for (int at = Math.max(0, start); at < text.length(); at++) {
      Optional<String> meant = meant(text.charAt(at));
      if (meant.isPresent()) {
        return Optional.of(new Sign(at, text.substring(at, at + 1), meant.get()));
      }
    }
    return Optional.empty();
  }

  /** The text with half-width signs. */
  public static String narrowed(String text) {
    StringBuilder narrow = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      narrow.append(meant(text.charAt(at)).orElse(text.substring(at, at + 1)));
    }
    return narrow.toString();
  }

  private static Optional<String> meant(char sign) {
    return sign >= FIRST && sign <= LAST
        ? Optional.of(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC))
        : Optional.ofNullable(MEANT.get((int) sign));
  }
}
