package io.gongjian.forms.sheet;

import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.wording.AnswerText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Rows as people type them: a row a line, cells in the order of the columns, apart by semicolons,
 * or by tabs as they come out of a spreadsheet.
 */
public final class WrittenRows {

  private static final int MOST_ROWS = 10_000;
  private static final String BETWEEN = "; ";

  private WrittenRows() {}

  /** Reads {@code text}; nothing of it is left out silently. */
  public static TableRows read(Shape.Rows shape, String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      if (!line.isBlank()) {
        lines.add(line.indexOf('\t') < 0 ? line.replaceAll("\\s*[;；]\\s*", "\t") : line);
      }
    }
    return ReadingTable.paste(
        shape, PastedText.sheet(String.join("\n", lines), MOST_ROWS), Optional.empty());
  }

  /** Writes rows so that they are read again. */
  public static String write(Shape.Rows shape, FactValue.Rows rows, Locale locale) {
    List<String> lines = new ArrayList<>();
    for (SortedMap<String, Object> row : rows.rows()) {
      List<String> cells = shape.columns().stream().map(one -> cell(one, row, locale)).toList();
      lines.add(String.join(BETWEEN, cells).stripTrailing());
    }
    return String.join("\n", lines);
  }

  private static String cell(RowColumn column, Map<String, Object> row, Locale locale) {
    Object cell = row.get(column.name());
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return column.shape() instanceof Shape.OneOf one
        ? one.choices().find(cell.toString()).map(each -> each.title().in(locale)).orElse("")
        : AnswerText.plain(cell).in(locale);
  }
}
