package io.gongjian.rules.bench.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A rule table made from a seed.
 *
 * @param names the values of each enum and set
 * @param rows the cells of each row, by column
 * @param facts fact sets that reach both sides of the limits
 */
public record SyntheticTable(
    Map<TableColumn, List<String>> names, List<Map<TableColumn, Cell>> rows, List<Facts> facts) {

  public SyntheticTable {
    names = Map.copyOf(names);
    rows = rows.stream().map(row -> Collections.unmodifiableMap(new EnumMap<>(row))).toList();
    facts = List.copyOf(facts);
  }
}
