package io.gongjian.engine.vocabulary;

import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import io.gongjian.engine.vocabulary.FactReading.Read;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the rows of a table fact; each cell is read like a fact of the type of its column. */
final class RowsReader {

  private RowsReader() {}

  static FactReading read(FactDefinition table, Object given) {
    if (!(given instanceof Collection<?> items)) {
      return FactReader.misread(table, Misfit.WRONG_TYPE, given, expected(table));
    }
    if (items.size() > FactReader.MOST_ROWS) {
      return FactReader.misread(
          table, Misfit.TOO_MANY_ROWS, items.size(), "<= " + FactReader.MOST_ROWS);
    }
    List<SortedMap<String, Object>> rows = new ArrayList<>();
    for (Object item : items) {
      SortedMap<String, Object> cells = new TreeMap<>();
      Optional<Misread> misread = row(table, item, rows.size() + 1, cells);
      if (misread.isPresent()) {
        return misread.get();
      }
      rows.add(cells);
    }
    return new Read(new FactValue.Rows(rows));
  }

  private static Optional<Misread> row(
      FactDefinition table, Object item, int number, SortedMap<String, Object> cells) {
    if (!(item instanceof Map<?, ?> members)) {
      return Optional.of(at(table, number, "", Misfit.WRONG_TYPE, item, expected(table)));
    }
    for (Map.Entry<?, ?> member : members.entrySet()) {
      String name = String.valueOf(member.getKey());
      Optional<FactDefinition> column = table.column(name);
      if (column.isEmpty()) {
        return Optional.of(at(table, number, "", Misfit.NO_SUCH_COLUMN, name, expected(table)));
      }
      if (member.getValue() != null && !member.getValue().equals("")) {
        FactReading reading = cell(column.get(), member.getValue());
        if (reading instanceof Misread wrong) {
          return Optional.of(
              at(table, number, name, wrong.misfit(), wrong.given(), wrong.expected()));
        }
        Object plain = FactValueJson.tree(((Read) reading).value());
        cells.put(name, plain);
      }
    }
    return Optional.empty();
  }

  private static FactReading cell(FactDefinition column, Object given) {
    return given instanceof String text && text.length() > FactReader.LONGEST_CELL
        ? FactReader.misread(
            column, Misfit.TOO_LONG, text.substring(0, 40), FactReader.LONGEST_CELL + " characters")
        : FactReader.read(column, given);
  }

  /** Says in which row and column the value stands: {@code 2/height: 900}. */
  private static Misread at(
      FactDefinition table, int row, String column, Misfit misfit, Object given, String expected) {
    String place = row + (column.isEmpty() ? "" : "/" + column) + ": ";
    return FactReader.misread(table, misfit, place + given, expected);
  }

  private static String expected(FactDefinition table) {
    return table.columns().stream()
        .map(FactDefinition::columnName)
        .collect(Collectors.joining(", ", "[{", "}]"));
  }
}
