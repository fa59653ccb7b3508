package io.gongjian.webapp.adapter.sheet;

import io.gongjian.engine.text.Excerpt;
import io.gongjian.forms.sheet.SheetTemplate;
import io.gongjian.forms.sheet.SheetTemplate.TemplateColumn;
import io.gongjian.forms.sheet.WriteSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes empty tables with fastexcel: the headings in the first sheet, what they mean in the
 * second, and lists to choose from where a column takes one of some options.
 */
public final class WorkbookWriter implements WriteSheet {

  private static final String PROGRAM = "Gongjian";
  private static final String VERSION = "1.0";
  private static final String HEADING_COLOUR = "DCE6F1";
  private static final int LONGEST_NAME = 31;
  private static final double NARROWEST = 14;
  private static final double WIDEST = 40;

  @Override
  public void write(SheetTemplate template, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
      Worksheet table = workbook.newWorksheet(name(template.title()));
      Worksheet notes = workbook.newWorksheet(name(template.notesTitle()));
      for (int place = 0; place < template.notesHeadings().size(); place++) {
        heading(notes, place, template.notesHeadings().get(place));
      }
      for (int place = 0; place < template.columns().size(); place++) {
        column(table, notes, place, template);
      }
      table.freezePane(0, 1);
      notes.freezePane(0, 1);
    }
  }

  private static void column(Worksheet table, Worksheet notes, int place, SheetTemplate template) {
    TemplateColumn column = template.columns().get(place);
    heading(table, place, column.heading());
    column.format().ifPresent(format -> table.style(place).format(format).set());
    int row = place + 1;
    int first = column.notes().size();
    for (int note = 0; note < first; note++) {
      notes.value(row, note, column.notes().get(note));
    }
    List<String> options = column.options();
    for (int option = 0; option < options.size(); option++) {
      notes.value(row, first + option, options.get(option));
    }
    if (!options.isEmpty() && !column.several()) {
      table
          .range(1, place, template.rows(), place)
          .validateWithList(notes.range(row, first, row, first + options.size() - 1));
    }
  }

  private static void heading(Worksheet sheet, int place, String text) {
    sheet.value(0, place, text);
    sheet.style(0, place).bold().fillColor(HEADING_COLOUR).wrapText(true).set();
    sheet.width(place, Math.min(WIDEST, Math.max(NARROWEST, width(text))));
  }

  /** Chinese characters are twice as wide as others. */
  private static double width(String text) {
    return 2 + text.codePoints().mapToDouble(letter -> letter > 0x2e80 ? 2 : 1).sum();
  }

  /** A name that spreadsheet programs take for a sheet. */
  private static String name(String title) {
    String plain = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
    String name = plain.isEmpty() ? PROGRAM : plain;
    return Excerpt.head(name, LONGEST_NAME);
  }
}
