package io.gongjian.forms.sheet;

import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
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
 * @param units what the headings say of units where it is not the unit of the column, by place
 * @param repeated places whose heading stands before already
 */
record Headings(
    Optional<SheetRow> row,
    SortedMap<Integer, RowColumn> columns,
    Map<Integer, HeadingUnit> units,
    Set<Integer> repeated) {

  private static final int LOOKED_AT = 20;
  private static final String REQUIRED = "*";

  /** The headings are in that one of the first rows that names the most columns. */
  static Headings find(List<SheetRow> rows, List<RowColumn> columns) {
    Names names = Names.of(columns);
    Headings best = new Headings(Optional.empty(), byOrder(columns, 0), Map.of(), new TreeSet<>());
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

  /**
   * Whether {@code rows} begin with a row that names columns. One name alone may be a value, unless
   * it has the mark that our own template sets behind what is required.
   */
  static boolean areNamed(List<SheetRow> rows, List<RowColumn> columns) {
    if (rows.isEmpty()) {
      return false;
    }
    Headings first = read(rows.get(0), Names.of(columns));
    return first.columns().size() >= Math.min(2, columns.size())
        || first.columns().keySet().stream().anyMatch(place -> isMarked(rows.get(0), place));
  }

  private static boolean isMarked(SheetRow row, int place) {
    return row.cells().get(place) instanceof SheetCell.Written written
        && written.text().strip().endsWith(REQUIRED);
  }

  /** The columns by their order, from the one at {@code first} on. */
  static Headings inOrder(List<RowColumn> columns, int first) {
    return new Headings(Optional.empty(), byOrder(columns, first), Map.of(), new TreeSet<>());
  }

  private static SortedMap<Integer, RowColumn> byOrder(List<RowColumn> columns, int first) {
    SortedMap<Integer, RowColumn> places = new TreeMap<>();
    columns.stream().skip(first).forEach(column -> places.put(places.size(), column));
    return places;
  }

  private static Headings read(SheetRow row, Names names) {
    SortedMap<Integer, RowColumn> columns = new TreeMap<>();
    Map<Integer, HeadingUnit> units = new HashMap<>();
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
                column.ifPresent(
                    found -> {
                      columns.put(place, found);
                      HeadingUnit.of(cell.shown(), found).ifPresent(unit -> units.put(place, unit));
                    });
              }
            });
    return new Headings(Optional.of(row), columns, units, repeated);
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
          .or(() -> Optional.ofNullable(brief.get(PlainText.withoutBrackets(heading))))
          .or(() -> withUnit(PlainText.folded(heading)));
    }

    /** A heading with its unit behind it, without brackets. */
    private Optional<RowColumn> withUnit(String heading) {
      return brief.entrySet().stream()
          .filter(name -> heading.startsWith(name.getKey()))
          .filter(name -> HeadingUnit.behind(heading, name.getKey()).isPresent())
          .map(Map.Entry::getValue)
          .filter(column -> column.shape() instanceof Shape.Amount)
          .findFirst();
    }
  }
}
