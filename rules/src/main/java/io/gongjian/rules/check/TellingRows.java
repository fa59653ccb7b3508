package io.gongjian.rules.check;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.Level;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what readable rows say for nothing or beyond what was meant: cells that always or never
 * hold, rows that others make useless, days that no row covers, messages that always stand, limits
 * of a city that are longer than the province's.
 */
final class TellingRows {

  private final List<PackFault> faults = new ArrayList<>();

  private TellingRows() {}

  /** What is to be told of the pack's own rows; the cells of all rows can be read. */
  static List<PackFault> check(Pack pack) {
    TellingRows telling = new TellingRows();
    List<ScopedRow> rows = RowScopes.of(pack);
    String own = pack.reference().id();
    rows.stream().filter(row -> row.pack().equals(own)).forEach(telling::alone);
    telling.faults.addAll(FactsSettledTwice.check(rows));
    for (List<ScopedRow> together : groups(rows)) {
      List<ScopedRow> ofOwn = together.stream().filter(row -> row.pack().equals(own)).toList();
      telling.faults.addAll(UselessRows.check(ofOwn));
      telling.faults.addAll(DaysBetweenRows.check(ofOwn));
      if (together.size() > ofOwn.size() || pack.base().isPresent()) {
        telling.faults.addAll(LongerLimits.check(pack, together));
      }
    }
    return List.copyOf(telling.faults);
  }

  /** Rows that decide the same, in order. */
  private static Collection<List<ScopedRow>> groups(List<ScopedRow> rows) {
    Map<String, List<ScopedRow>> groups = new LinkedHashMap<>();
    for (ScopedRow row : rows) {
      boolean ofMatter = row.matter().isPresent() && row.table().decides() != Decision.FIELD;
      String key =
          ofMatter
              ? row.matter().orElseThrow() + " " + row.table().decides()
              : row.table().id().value();
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
    }
    return groups.values();
  }

  private void alone(ScopedRow row) {
    row.cells()
        .forEach(
            (column, scope) -> {
              String text = row.row().when().getOrDefault(column, "");
              if (scope.isEmpty()) {
                cell(FaultCode.CELL_NEVER_HOLDS, row, column, text);
              } else if (scope.isWhole() && !text.strip().equals("-")) {
                cell(FaultCode.CELL_ALWAYS_HOLDS, row, column, text);
              }
            });
    if (row.row().then() instanceof Effect.Directs directs && row.holdsAlways()) {
      directs.directives().forEach(directive -> message(row, directive));
    }
  }

  private void cell(FaultCode code, ScopedRow row, String column, String text) {
    faults.add(PackFault.inCell(code, row.row(), column, column, text));
  }

  private void message(ScopedRow row, Directive directive) {
    if (directive instanceof Directive.Tell tell) {
      FaultCode code =
          tell.level() == Level.ERROR
              ? FaultCode.ERROR_ALWAYS_STANDS
              : FaultCode.MESSAGE_ALWAYS_STANDS;
      faults.add(PackFault.of(code, row.row().place(), row.id(), tell.field().value()));
    }
  }
}
