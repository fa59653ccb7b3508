package io.gongjian.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rows of a clipboard as spreadsheet programs put them there: cells between tabs, rows between
 * line ends. A cell that is in quotes may hold both; a quote that is not closed before the next
 * cell is one that somebody wrote.
 */
final class PastedText {

  private static final char QUOTE = '"';

  private final String text;
  private final List<SheetRow> rows = new ArrayList<>();
  private SortedMap<Integer, SheetCell> cells = new TreeMap<>();
  private int column;
  private int at;

  private PastedText(String text) {
    this.text = text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Reads {@code text}; a line end at its end begins no row. */
  static Sheet sheet(String text, int mostRows) {
    PastedText pasted = new PastedText(text);
    while (pasted.at < pasted.text.length() && pasted.rows.size() < mostRows) {
      pasted.cell();
    }
    if (!pasted.cells.isEmpty() || pasted.column > 0) {
      pasted.endRow();
    }
    return new Sheet(pasted.rows, pasted.at < pasted.text.length());
  }

  private void cell() {
    int end = text.charAt(at) == QUOTE ? closing() : -1;
    String cell;
    if (end > 0) {
      cell = text.substring(at + 1, end).replace("\"\"", "\"");
      at = end + 1;
    } else {
      end = at;
      while (end < text.length() && !ends(end)) {
        end++;
      }
      cell = text.substring(at, end);
      at = end;
    }
    if (!PlainText.trimmed(cell).isEmpty()) {
      cells.put(column, new SheetCell.Written(cell));
    }
    column++;
    if (at >= text.length() || text.charAt(at) == '\n') {
      endRow();
    }
    at++;
  }

  /** Where the quotes that begin here are closed; -1 where they are not. */
  private int closing() {
    for (int place = at + 1; place < text.length(); place++) {
      if (text.charAt(place) == QUOTE) {
        boolean doubled = place + 1 < text.length() && text.charAt(place + 1) == QUOTE;
        if (!doubled) {
          return place + 1 >= text.length() || ends(place + 1) ? place : -1;
        }
        place++;
      }
    }
    return -1;
  }

  private boolean ends(int place) {
    return text.charAt(place) == '\t' || text.charAt(place) == '\n';
  }

  private void endRow() {
    rows.add(new SheetRow(rows.size() + 1, cells));
    cells = new TreeMap<>();
    column = 0;
  }
}
