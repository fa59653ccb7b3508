package io.gongjian.webapp.page.apply.review;

import java.util.List;

/** An answer as it is read before and after it is handed in. */
public final class AnswerLine {

  private static final int MOST_ON_ONE_PAGE = 240;
  private static final int MOST_LINES = 10;

  private final String field;
  private final String title;
  private final String text;
  private final String source;
  private final List<String> columns;
  private final List<List<String>> cells;
  private final List<String> problems;

  AnswerLine(
      String field,
      String title,
      String text,
      String source,
      List<String> columns,
      List<List<String>> cells,
      List<String> problems) {
    this.field = field;
    this.title = title;
    this.text = text;
    this.source = source;
    this.columns = List.copyOf(columns);
    this.cells = List.copyOf(cells);
    this.problems = List.copyOf(problems);
  }

  /** The id of the field, as the anchor on the form; empty where nobody can change it. */
  public String getField() {
    return field;
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return text;
  }

  /** True when it fills so much of a page that its row may be parted. */
  public boolean isLong() {
    return text.length() > MOST_ON_ONE_PAGE || text.lines().count() > MOST_LINES;
  }

  /** Who or what gave it. */
  public String getSource() {
    return source;
  }

  /** The columns of a table that has rows. */
  public List<String> getColumns() {
    return columns;
  }

  public List<List<String>> getCells() {
    return cells;
  }

  public List<String> getProblems() {
    return problems;
  }
}
