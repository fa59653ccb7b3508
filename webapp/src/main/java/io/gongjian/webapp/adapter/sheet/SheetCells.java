package io.gongjian.webapp.adapter.sheet;

import io.gongjian.forms.sheet.Sheet;
import io.gongjian.forms.sheet.SheetCell;
import io.gongjian.forms.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of a sheet. Cells are kept by their place, so that one far to the right costs no more
 * than one at the left; places that no spreadsheet program has are no places.
 */
final class SheetCells {

  /** The last column of spreadsheet programs, XFD, and their last row. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int LAST_ROW = 1_048_576;
  private static final int MOST_CELLS = 300_000;
  private static final int LONGEST_FORMULA = 8_192;

  private final SheetCellReader reader;
  private final int mostRows;
  private final List<SheetRow> rows = new ArrayList<>();
  private int cells;
  private int lastRow;

  private SheetCells(SheetCellReader reader, int mostRows) {
    this.reader = reader;
    this.mostRows = mostRows;
  }

  /**
   * Reads a sheet.
   *
   * @param mostRows how many rows with something in them are read at most
   */
  static Sheet read(XmlPart xml, SheetCellReader reader, int mostRows) throws XMLStreamException {
    return new SheetCells(reader, mostRows).sheet(xml);
  }

  private Sheet sheet(XmlPart xml) throws XMLStreamException {
    while (xml.nextElement()) {
      if (xml.is("row")) {
        SheetRow row = row(xml);
        if (!row.cells().isEmpty()) {
          if (rows.size() == mostRows) {
            return new Sheet(rows, true);
          }
          rows.add(row);
        }
      }
    }
    return new Sheet(rows, false);
  }

  private SheetRow row(XmlPart xml) throws XMLStreamException {
    Optional<String> named = xml.attribute("r");
    int number = named.isPresent() ? number(named.get()) : lastRow + 1;
    if (number <= lastRow || number > LAST_ROW) {
      throw new XMLStreamException("no row");
    }
    lastRow = number;
    SortedMap<Integer, SheetCell> found = new TreeMap<>();
    int last = -1;
    while (xml.nextWithin("row")) {
      if (xml.is("c")) {
        if (++cells > MOST_CELLS) {
          throw new TooMuch();
        }
        Optional<String> reference = xml.attribute("r");
        int place = reference.isPresent() ? column(reference.get(), number) : last + 1;
        if (place <= last || place >= MOST_COLUMNS) {
          throw new XMLStreamException("no column");
        }
        last = place;
        cell(xml).ifPresent(cell -> found.put(place, cell));
      }
    }
    return new SheetRow(number, found);
  }

  private static int number(String text) throws XMLStreamException {
    if (!text.matches("[0-9]{1,7}")) {
      throw new XMLStreamException("no number of a row");
    }
    return Integer.parseInt(text);
  }

  /** The place of a column from 0, such as 27 of AB7. */
  private static int column(String reference, int row) throws XMLStreamException {
    if (!reference.matches("[A-Z]{1,3}[0-9]{1,7}")) {
      throw new XMLStreamException("no reference");
    }
    int column = 0;
    int at = 0;
    for (; at < reference.length() && reference.charAt(at) >= 'A'; at++) {
      column = column * 26 + reference.charAt(at) - 'A' + 1;
    }
    if (number(reference.substring(at)) != row) {
      throw new XMLStreamException("a cell of another row");
    }
    return column - 1;
  }

  private Optional<SheetCell> cell(XmlPart xml) throws XMLStreamException {
    String kind = xml.attribute("t").orElse("n");
    Optional<String> style = xml.attribute("s");
    Optional<String> formula = Optional.empty();
    Optional<String> value = Optional.empty();
    while (xml.nextWithin("c")) {
      if (xml.is("f")) {
        formula = Optional.of(xml.text(LONGEST_FORMULA));
      } else if (xml.is("v")) {
        value = Optional.of(xml.text(SharedTexts.LONGEST));
      } else if (xml.is("is")) {
        value = Optional.of(SharedTexts.rich(xml, "is"));
      }
    }
    return reader.read(kind, style, formula, value);
  }
}
