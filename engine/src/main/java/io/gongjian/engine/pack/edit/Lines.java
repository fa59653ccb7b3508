package io.gongjian.engine.pack.edit;

import io.gongjian.engine.pack.edit.EditRefusal.Kind;

/** The lines of a text, by offsets. */
record Lines(String text) {

  int startOf(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Behind the line break of the line of {@code offset}, or the end of the text. */
  int nextAfter(int offset) {
    int at = text.indexOf('\n', offset);
    return at < 0 ? text.length() : at + 1;
  }

  int columnOf(int offset) {
    return offset - startOf(offset);
  }

  /** True when nothing but blanks stands before it on its line. */
  boolean isFirst(int offset) {
    return text.substring(startOf(offset), offset).isBlank();
  }

  /** The last offset of what ends at {@code end}, whose last line may be a comment's or blank. */
  int lastOf(int start, int end) {
    int last = Math.max(start, end);
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** Makes sure that nothing but a comment follows on the line. */
  void checkEnds(int offset) throws NotEdited {
    String rest = text.substring(offset, nextAfter(offset)).strip();
    if (!rest.isEmpty() && !rest.startsWith("#")) {
      throw new NotEdited(Kind.NOT_ON_ITS_OWN, offset, rest);
    }
  }

  /** The line break that the text uses. */
  String lineBreak() {
    int at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Whole lines to be put in at the beginning of a line, or behind a text without a last break. */
  Splice linesAt(int offset, String lines) {
    String lineBreak = lineBreak();
    String broken = lines.replace("\n", lineBreak);
    return offset > 0 && offset == text.length() && text.charAt(offset - 1) != '\n'
        ? Splice.insert(offset, lineBreak + broken)
        : Splice.insert(offset, broken + lineBreak);
  }
}
