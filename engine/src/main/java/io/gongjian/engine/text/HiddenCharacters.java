package io.gongjian.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Characters that nobody sees but that change what is read: controls, marks of direction, blanks
 * without width, separators of lines, letters that are drawn as nothing. No name may have them, and
 * of a text of several lines only what breaks and indents lines. Letters of the planes for rare
 * Chinese characters count as seen, those too that Unicode took in later than this program.
 */
public final class HiddenCharacters {

  private static final String OF_LINES = "\n\r\t";

  /** Letters of Hangul, Braille and others without anything to draw. */
  private static final List<Integer> DRAWN_AS_NOTHING =
      List.of(0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0);

  /** The characters of ASCII that are printed. */
  private static final int FIRST_PRINTED = 0x20;

  private static final int LAST_PRINTED = 0x7e;

  /** The block of the usual Chinese characters. */
  private static final int FIRST_IDEOGRAPH = 0x4e00;

  private static final int LAST_IDEOGRAPH = 0x9fef;
  private static final int FIRST_RARE = 0x20000;
  private static final int LAST_RARE = 0x3fffd;
  private static final int PLANE = 0xffff;
  private static final int NO_CHARACTER = 0xfffe;

  private HiddenCharacters() {}

  /** True for a text of one line with characters that nobody sees. */
  public static boolean areIn(String text) {
    return areIn(text, "");
  }

  /** True for a text of several lines with characters that nobody sees. */
  public static boolean areInLinesOf(String text) {
    return areIn(text, OF_LINES);
  }

  /** Every text of every form comes by here, at each saving. */
  private static boolean areIn(String text, String allowed) {
    int character;
    for (int at = 0; at < text.length(); at += Character.charCount(character)) {
      character = text.codePointAt(at);
      if (isHidden(character) && allowed.indexOf(character) < 0) {
        return true;
      }
    }
    return false;
  }

  /** The text with the names of its hidden characters in their places. */
  public static String revealed(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character)) {
                shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }

  /**
   * Where in a tree of maps, lists and plain values texts have hidden characters, as keys and
   * places from the outside in.
   */
  public static List<List<Object>> placesIn(@Nullable Object tree) {
    if (tree instanceof String text) {
      return areInLinesOf(text) ? List.of(List.of()) : List.of();
    }
    List<List<Object>> found = new ArrayList<>();
    seek(tree, List.of(), found);
    return found;
  }

  private static void seek(@Nullable Object tree, List<Object> path, List<List<Object>> found) {
    if (tree instanceof String text) {
      if (areInLinesOf(text)) {
        found.add(path);
      }
    } else if (tree instanceof Map<?, ?> members) {
      members.forEach((key, member) -> seek(member, with(path, String.valueOf(key)), found));
    } else if (tree instanceof List<?> items) {
      for (int place = 0; place < items.size(); place++) {
        seek(items.get(place), with(path, place), found);
      }
    }
  }

  private static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  private static boolean isHidden(int character) {
    if ((character >= FIRST_PRINTED && character <= LAST_PRINTED)
        || (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH)) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.UNASSIGNED ->
          character < FIRST_RARE || character > LAST_RARE || (character & PLANE) >= NO_CHARACTER;
      default -> DRAWN_AS_NOTHING.contains(character);
    };
  }
}
