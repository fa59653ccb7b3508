package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A table as text, which a spreadsheet program reads cell by cell and takes those for formulas that
 * begin with a sign of one. Looked for is what asks another program by DDE: a bar, and an
 * exclamation mark behind it.
 */
final class TableText {

  private static final String ENDS = ",;\t\r\n";
  private static final String BEGINS_FORMULA = "=+-@";

  /** What stands first to tell the width of letters, byte by byte. */
  private static final String MARKS_OF_WIDTH = "^[\u00ef\u00bb\u00bf\u00ff\u00fe]+";

  private static final int LONGEST = 8 * 1024;

  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;

  private TableText() {}

  /** Reads to the end, in whatever width its letters are written. */
  static void check(InputStream text) throws IOException {
    TableText table = new TableText();
    InputStream buffered = new BufferedInputStream(text);
    for (int next = buffered.read(); next >= 0; next = buffered.read()) {
      if (next != 0) {
        table.take((char) next);
      }
    }
    table.endCell();
  }

  private void take(char sign) {
    if (sign == '"') {
      quoted = !quoted;
    } else if (!quoted && ENDS.indexOf(sign) >= 0) {
      endCell();
    } else if (cell.length() < LONGEST) {
      cell.append(sign);
    }
  }

  private void endCell() {
    String formula = cell.toString().replaceFirst(MARKS_OF_WIDTH, "").strip();
    cell.setLength(0);
    if (!formula.isEmpty() && BEGINS_FORMULA.indexOf(formula.charAt(0)) >= 0) {
      int bar = formula.indexOf('|');
      if (bar > 0 && formula.indexOf('!', bar) > 0) {
        throw new Misfit(UploadFault.DDE);
      }
    }
  }
}
