package io.gongjian.rules.check;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.table.ColumnTypes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the cells of a pack hold for; each cell that is written twice is read once. */
final class RowScopes {

  private final Pack pack;
  private final Map<String, CellScope> known = new HashMap<>();

  private RowScopes(Pack pack) {
    this.pack = pack;
  }

  /** All rows of a pack whose cells can be read. */
  static List<ScopedRow> of(Pack pack) {
    RowScopes scopes = new RowScopes(pack);
    return Stream.concat(pack.tables().stream(), pack.forms().tables().stream())
        .flatMap(table -> scopes.rows(table))
        .toList();
  }

  private Stream<ScopedRow> rows(RuleTable table) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      inputs.put(column.input().name(), column.input());
    }
    return table.rows().stream().map(row -> row(table, row, inputs));
  }

  private ScopedRow row(RuleTable table, RuleRow row, Map<String, Input> inputs) {
    Map<String, CellScope> cells = new LinkedHashMap<>();
    row.when()
        .forEach(
            (column, text) ->
                Optional.ofNullable(inputs.get(column))
                    .ifPresent(input -> cells.put(column, scope(input, text))));
    return new ScopedRow(table, row, cells);
  }

  private CellScope scope(Input input, String text) {
    return known.computeIfAbsent(
        input.name() + " " + text,
        cell -> {
          ColumnType type = ColumnTypes.of(pack, input);
          return CellScope.of(text, type, fact(input));
        });
  }

  private Optional<FactDefinition> fact(Input input) {
    return input instanceof Input.OfFact fact
        ? Optional.of(pack.vocabulary().get(fact.fact()))
        : Optional.empty();
  }
}
