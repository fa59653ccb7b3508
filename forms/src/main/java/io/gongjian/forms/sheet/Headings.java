package io.gongjian.forms.sheet;

import io.gongjian.engine.form.RowColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which column of the table stands in which column of the sheet.
 *
 * @param row the row of the headings; empty where the columns are taken by their order
 * @param columns by their place in the sheet
 * @param repeated places whose heading stands before already
 */
record Headings(
    Optional<SheetRow> row, SortedMap<Integer, RowColumn> columns, Set<Integer> repeated) {

  private static final int LOOKED_AT = 20;

  /** The headings are in that one of the first rows that names the most columns. */
  static Headings find(List<SheetRow> rows, List<RowColumn> columns) {
    Names names = Names.of(columns);
    Headings best = new Headings(Optional.empty(), byOrder(columns), new TreeSet<>());
    int most = 0;
    for (SheetRow row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
      Headings here = read(row, names);
      if (here.columns().size() > most) {
        most = here.columns().size();
        best = here;
      }
    }
    return best;
  }

  private static SortedMap<Integer, RowColumn> byOrder(List<RowColumn> columns) {
    SortedMap<Integer, RowColumn> places = new TreeMap<>();
    columns.forEach(column -> places.put(places.size(), column));
    return places;
  }

  private static Headings read(SheetRow row, Names names) {
    SortedMap<Integer, RowColumn> columns = new TreeMap<>();
    Set<Integer> repeated = new TreeSet<>();
    row.cells()
        .forEach(
            (place, cell) -> {
              Optional<RowColumn> column =
                  cell instanceof SheetCell.Written written
                      ? names.find(written.text())
                      : Optional.empty();
              if (column.isPresent() && columns.containsValue(column.get())) {
                repeated.add(place);
              } else {
                column.ifPresent(found -> columns.put(place, found));
              }
            });
    return new Headings(Optional.of(row), columns, repeated);
  }

  /** How the columns may be called; a name that two of them have is none. */
  private record Names(Map<String, RowColumn> whole, Map<String, RowColumn> brief) {

    static Names of(List<RowColumn> columns) {
      return new Names(by(columns, PlainText::folded), by(columns, PlainText::withoutBrackets));
    }

    private static Map<String, RowColumn> by(List<RowColumn> columns, UnaryOperator<String> form) {
      Map<String, List<RowColumn>> found = new LinkedHashMap<>();
      for (RowColumn column : columns) {
        Set<String> names = new TreeSet<>();
        for (String name : List.of(column.name(), column.title().zh(), column.title().en())) {
          names.add(form.apply(name));
        }
        names.forEach(name -> found.computeIfAbsent(name, key -> new ArrayList<>()).add(column));
      }
      Map<String, RowColumn> single = new HashMap<>();
      found.forEach(
          (name, all) -> {
            if (all.size() == 1 && !name.isEmpty()) {
              single.put(name, all.get(0));
            }
          });
      return single;
    }

    Optional<RowColumn> find(String heading) {
      return Optional.ofNullable(whole.get(PlainText.folded(heading)))
          .or(() -> Optional.ofNullable(brief.get(PlainText.withoutBrackets(heading))));
    }
  }
}
