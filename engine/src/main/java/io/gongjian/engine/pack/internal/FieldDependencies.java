package io.gongjian.engine.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Tells on which inputs the values of fields depend, row by row. */
final class FieldDependencies {

  private FieldDependencies() {}

  /** Calls {@code edge} with a field and the place where it is made to depend on an input. */
  static void ofTable(Entry table, BiConsumer<String, Dependency> edge) {
    for (Entry row : table.items("rows")) {
      List<Dependency> cells = new ArrayList<>();
      row.get("when")
          .ifPresent(
              when ->
                  when.members()
                      .forEach((column, cell) -> cells.add(new Dependency(node(column), cell))));
      row.get("then").ifPresent(then -> decided(then, cells, edge));
    }
  }

  /** An input and the place that names it. */
  record Dependency(String on, Entry place) {}

  private static void decided(
      Entry then, List<Dependency> cells, BiConsumer<String, Dependency> edge) {
    for (String word : List.of("show", "hide")) {
      for (Entry field : then.items(word)) {
        field.text().ifPresent(id -> cells.forEach(cell -> edge.accept(id, cell)));
      }
    }
    then.get("default")
        .map(Entry::members)
        .orElse(Map.of())
        .keySet()
        .forEach(id -> cells.forEach(cell -> edge.accept(id, cell)));
    FormulaReading.of(then)
        .forEach(
            (id, formula) -> {
              cells.forEach(cell -> edge.accept(id, cell));
              FormulaReading.reads(formula)
                  .forEach(read -> edge.accept(id, new Dependency(read, formula)));
            });
  }

  private static String node(String column) {
    return column.startsWith(FieldReferences.FIELD)
        ? column.substring(FieldReferences.FIELD.length())
        : column;
  }
}
