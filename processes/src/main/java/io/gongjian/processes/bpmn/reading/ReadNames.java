package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.text.SnakeCase;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes ids of a table from those of a file: the same file gives the same ones. */
final class ReadNames {

  private static final int LONGEST = 60;
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9 _./&()-]{0,59}");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private ReadNames() {}

  /** From the name of an element where it is of Latin letters, else from its id. */
  static String fresh(XmlElement element, String prefix, Predicate<String> isTaken) {
    String from = LATIN.matcher(element.title()).matches() ? element.title() : element.id();
    return free(snake(from, prefix), isTaken);
  }

  static String snake(String text, String prefix) {
    String lower = text.toLowerCase(Locale.ROOT);
    String word = OTHER.matcher(lower).replaceAll("_").replaceAll("^_+|_+$", "");
    String named = SnakeCase.isWord(word) ? word : word.isEmpty() ? prefix : prefix + "_" + word;
    return named.length() <= LONGEST ? named : named.substring(0, LONGEST);
  }

  /** The word itself, or with a number where it is taken. */
  static String free(String word, Predicate<String> isTaken) {
    String free = word;
    for (int number = 2; isTaken.test(free); number++) {
      free = word + "_" + number;
    }
    return free;
  }
}
