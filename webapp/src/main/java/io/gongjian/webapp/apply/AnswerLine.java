package io.gongjian.webapp.apply;

import java.util.List;

/** An answer as it is read before and after it is handed in. */
public final class AnswerLine {

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
