package io.gongjian.forms.sheet;

import java.util.List;
import java.util.Map;

/**
 * What a spreadsheet says of a table.
 *
 * @param rows plain values by the name of their column
 * @param problems all that was not taken
 * @param columns the names of those that were there
 */
public record TableRows(
    List<Map<String, Object>> rows, List<SheetProblem> problems, List<String> columns) {

  public TableRows {
    rows = rows.stream().map(Map::copyOf).toList();
    problems = List.copyOf(problems);
    columns = List.copyOf(columns);
  }
}
