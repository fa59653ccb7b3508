package io.gongjian.rules.check;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row with what its cells hold for.
 *
 * @param cells column name to scope, in the order of the row
 */
record ScopedRow(RuleTable table, RuleRow row, Map<String, CellScope> cells) {

  String id() {
    return row.id().toString();
  }

  Optional<MatterId> matter() {
    return table.matter();
  }

  String pack() {
    return row.place().pack();
  }

  /** True when {@code other} holds on whatever facts this row holds. */
  boolean isWithin(ScopedRow other) {
    return other.cells.entrySet().stream()
        .allMatch(cell -> scope(cell.getKey()).isWithin(cell.getValue()));
  }

  /** True when on some facts both rows may hold. */
  boolean meets(ScopedRow other) {
    return cells.entrySet().stream()
        .allMatch(cell -> cell.getValue().meets(other.scope(cell.getKey())));
  }

  /** True when it holds whatever is known, and when nothing is. */
  boolean holdsAlways() {
    return cells.values().stream().allMatch(CellScope::isWhole);
  }

  /** True when it is in force on all days on which {@code other} is. */
  boolean lastsThrough(ScopedRow other) {
    return !row.from().isAfter(other.row.from()) && !row.lastDay().isBefore(other.row.lastDay());
  }

  /** True when on some day both rows are in force. */
  boolean overlaps(ScopedRow other) {
    return !row.from().isAfter(other.row.lastDay()) && !other.row.from().isAfter(row.lastDay());
  }

  boolean isInForce(LocalDate day) {
    return row.inForce(day);
  }

  private CellScope scope(String column) {
    return cells.getOrDefault(column, new CellScope.Everything());
  }

  /** Facts on which it holds, as a line. */
  String example() {
    String facts =
        cells.entrySet().stream()
            .filter(cell -> !cell.getValue().isWhole())
            .map(cell -> cell.getKey() + " = " + cell.getValue().example())
            .collect(Collectors.joining(", "));
    return facts.isEmpty() ? "—" : facts;
  }
}
