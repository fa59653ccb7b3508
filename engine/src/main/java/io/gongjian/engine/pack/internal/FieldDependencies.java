package io.gongjian.engine.pack.internal;

import io.gongjian.engine.table.ComparedFact;
import io.gongjian.engine.table.Input;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Tells on which inputs the values of fields depend, row by row. The matters of the application are
 * there before the form is, so that nothing waits for them.
 */
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
                      .forEach(
                          (column, cell) -> {
                            if (!column.equals(Input.OfApplication.NAME)) {
                              cells.add(new Dependency(node(column), cell));
                              cell.text()
                                  .flatMap(ComparedFact::in)
                                  .ifPresent(fact -> cells.add(new Dependency(fact.value(), cell)));
                            }
                          }));
      row.get("then").ifPresent(then -> decided(then, cells, edge));
    }
  }

  /** An input and the place that names it. */
  record Dependency(String on, Entry place) {}

  /** A row is read as a whole: all that it decides waits for all that it reads. */
  private static void decided(
      Entry then, List<Dependency> cells, BiConsumer<String, Dependency> edge) {
    List<Dependency> reads = new ArrayList<>(cells);
    Set<String> fields = new LinkedHashSet<>();
    for (String word : List.of("show", "hide")) {
      then.items(word).forEach(field -> field.text().ifPresent(fields::add));
    }
    fields.addAll(then.get("default").map(Entry::members).orElse(Map.of()).keySet());
    FormulaReading.of(then)
        .forEach(
            (id, formula) -> {
              fields.add(id);
              FormulaReading.reads(formula)
                  .forEach(read -> reads.add(new Dependency(read, formula)));
            });
    fields.forEach(field -> reads.forEach(read -> edge.accept(field, read)));
  }

  private static String node(String column) {
    return column.startsWith(FieldReferences.FIELD)
        ? column.substring(FieldReferences.FIELD.length())
        : column;
  }
}
