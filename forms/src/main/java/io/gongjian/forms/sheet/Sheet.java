package io.gongjian.forms.sheet;

import java.util.List;

/**
 * The first sheet of a workbook.
 *
 * @param rows those that have something in a cell, in order
 * @param more true when there are more rows than were read
 */
public record Sheet(List<SheetRow> rows, boolean more) {

  public Sheet {
    rows = List.copyOf(rows);
  }
}
