package io.gongjian.forms.sheet;

import java.util.List;
import java.util.Optional;

/**
 * An empty table to be filled in elsewhere, in one language.
 *
 * @param title what the table is
 * @param notesTitle the title of the sheet that explains the columns
 * @param notesHeadings what that sheet says of each column
 * @param rows how many rows may be filled in
 */
public record SheetTemplate(
    String title,
    String notesTitle,
    List<String> notesHeadings,
    List<TemplateColumn> columns,
    int rows) {

  public SheetTemplate {
    notesHeadings = List.copyOf(notesHeadings);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param heading its title with its unit, and an asterisk when it is required
   * @param notes what is said of it
   * @param format how its cells show what is in them, as spreadsheets write it
   * @param options what may be chosen
   * @param several true when more than one of them may be
   */
  public record TemplateColumn(
      String heading,
      List<String> notes,
      Optional<String> format,
      List<String> options,
      boolean several) {

    public TemplateColumn {
      notes = List.copyOf(notes);
      options = List.copyOf(options);
    }
  }
}
