package io.gongjian.processes.bpmn.reading;

import java.util.regex.Pattern;

/** Texts of a file as they may be shown: on one line, of bounded length. */
final class XmlWords {

  private static final int LONGEST = 120;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\s\\u2028\\u2029]+");

  private XmlWords() {}

  static String line(String text) {
    String line = UNSEEN.matcher(text).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** In double quotes, as YAML reads it. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
