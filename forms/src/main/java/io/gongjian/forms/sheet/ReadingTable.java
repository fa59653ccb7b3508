package io.gongjian.forms.sheet;

import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.forms.wording.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a sheet as rows of a table; nothing of it is left out silently. */
final class ReadingTable {

  /** How many rows a table takes that names no number itself. */
  static final int USUAL_ROWS = 1_000;

  private static final int MOST_PROBLEMS = 500;
  private static final int LONGEST_SHOWN = 60;
  private static final int LETTERS = 26;

  private final List<RowColumn> columns;
  private final int mostRows;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final List<SheetProblem> problems = new ArrayList<>();
  private int unnamed;
  private boolean everyRow;

  private ReadingTable(Shape.Rows shape) {
    this.columns = columns(shape);
    this.mostRows = mostRows(shape);
  }

  static TableRows read(Shape.Rows shape, Sheet sheet) {
    ReadingTable reading = new ReadingTable(shape);
    Headings headings = Headings.find(sheet.rows(), reading.columns);
    return reading.all(sheet, headings);
  }

  /**
   * Reads rows that were pasted; every line is a row, also one without a value.
   *
   * @param from the column that they begin at where they have no headings
   */
  static TableRows paste(Shape.Rows shape, Sheet sheet, Optional<String> from) {
    ReadingTable reading = new ReadingTable(shape);
    reading.everyRow = true;
    if (Headings.areNamed(sheet.rows(), reading.columns)) {
      return reading.all(sheet, Headings.find(sheet.rows().subList(0, 1), reading.columns));
    }
    int first = 0;
    for (int place = 0; place < reading.columns.size(); place++) {
      first = from.filter(reading.columns.get(place).name()::equals).isPresent() ? place : first;
    }
    return reading.all(sheet, Headings.inOrder(reading.columns, first));
  }

  private TableRows all(Sheet sheet, Headings headings) {
    read(sheet, headings);
    if (unnamed > 0) {
      problems.add(problem(0, "", SheetFault.MORE_PROBLEMS, "", String.valueOf(unnamed)));
    }
    List<String> covered = headings.columns().values().stream().map(RowColumn::name).toList();
    return new TableRows(rows, problems, covered);
  }

  /** The columns of which a cell can hold a value. */
  static List<RowColumn> columns(Shape.Rows shape) {
    return shape.columns().stream()
        .filter(column -> FieldValues.type(column.shape()).isPresent())
        .toList();
  }

  /** How many rows the table takes. */
  static int mostRows(Shape.Rows shape) {
    return shape.count().most().orElse(USUAL_ROWS);
  }

  private void read(Sheet sheet, Headings headings) {
    int first = headings.row().map(row -> sheet.rows().indexOf(row) + 1).orElse(0);
    List<SheetRow> body = sheet.rows().subList(first, sheet.rows().size());
    aboutColumns(headings, body);
    int left = 0;
    int firstLeft = 0;
    for (SheetRow row : body) {
      if (rows.size() < mostRows) {
        read(row, headings);
      } else {
        firstLeft = left == 0 ? row.number() : firstLeft;
        left++;
      }
    }
    if (left > 0 || sheet.more()) {
      String count = sheet.more() ? left + "+" : String.valueOf(left);
      add(problem(firstLeft, "", SheetFault.TOO_MANY_ROWS, String.valueOf(mostRows), count));
    }
    if (body.isEmpty()) {
      add(problem(0, "", SheetFault.NO_ROWS, "", ""));
    }
  }

  private void aboutColumns(Headings headings, List<SheetRow> body) {
    int number = headings.row().map(SheetRow::number).orElse(0);
    Set<Integer> filled = new TreeSet<>();
    body.forEach(row -> filled.addAll(row.cells().keySet()));
    for (int place : filled) {
      if (!headings.columns().containsKey(place)) {
        String heading =
            headings
                .row()
                .map(row -> row.cells().get(place))
                .map(cell -> shown(PlainText.trimmed(cell.shown())))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> letters(place));
        boolean repeated = headings.repeated().contains(place);
        add(
            problem(
                number,
                heading,
                repeated ? SheetFault.COLUMN_REPEATED : SheetFault.COLUMN_UNKNOWN,
                heading,
                letters(place)));
      }
    }
    headings.units().forEach((place, unit) -> aboutUnit(number, headings, place, unit));
    for (RowColumn column : columns) {
      if (headings.row().isPresent()
          && column.required()
          && !headings.columns().containsValue(column)) {
        add(about(number, column, SheetFault.COLUMN_MISSING, ""));
      }
    }
  }

  private void aboutUnit(int row, Headings headings, int place, HeadingUnit unit) {
    RowColumn column = headings.columns().get(place);
    if (column != null) {
      SheetFault fault =
          unit.factor().isPresent() ? SheetFault.UNIT_CONVERTED : SheetFault.UNIT_UNKNOWN;
      add(about(row, column, fault, shown(unit.unit())));
    }
  }

  private void read(SheetRow row, Headings headings) {
    Map<String, Object> values = new LinkedHashMap<>();
    headings
        .columns()
        .forEach(
            (place, column) -> {
              SheetCell cell = row.cells().get(place);
              HeadingUnit unit = headings.units().get(place);
              if (cell != null && (unit == null || unit.factor().isPresent())) {
                BigDecimal factor = unit == null ? BigDecimal.ONE : unit.factor().orElseThrow();
                CellValue value = ColumnWay.of(column.shape()).read(cell, factor);
                value.value().ifPresent(plain -> values.put(column.name(), plain));
                value
                    .fault()
                    .ifPresent(
                        fault -> add(about(row.number(), column, fault, shown(cell.shown()))));
              }
            });
    if (everyRow || !values.isEmpty()) {
      rows.add(values);
    }
  }

  private void add(SheetProblem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    } else {
      unnamed++;
    }
  }

  private static SheetProblem about(int row, RowColumn column, SheetFault fault, String given) {
    return new SheetProblem(
        row,
        column.name(),
        fault,
        Sentences.of("sheet." + fault.word(), column.title(), Sentences.same(given)));
  }

  private static SheetProblem problem(
      int row, String column, SheetFault fault, String first, String second) {
    return new SheetProblem(
        row,
        column,
        fault,
        Sentences.of("sheet." + fault.word(), Sentences.same(first), Sentences.same(second)));
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return Excerpt.of(line, LONGEST_SHOWN);
  }

  /** The letters by which a spreadsheet names a column. */
  private static String letters(int place) {
    StringBuilder letters = new StringBuilder();
    for (int rest = place + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
