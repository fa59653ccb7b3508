package io.gongjian.engine.row;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A row of a program.
 *
 * @param number its place among the rows of its program
 * @param place its place among these rows as they stand in the pack
 * @param stratum when it is read: after the rows that decide the values it reads
 * @param matters the matters for which it speaks
 */
public record ProgramRow(
    int number, int place, int stratum, RuleTable table, RuleRow row, SortedSet<MatterId> matters) {

  public ProgramRow {
    matters = Collections.unmodifiableSortedSet(new TreeSet<>(matters));
  }

  /** How it says that fields are asked when it holds. */
  public List<Directive> directives() {
    return row.then() instanceof Effect.Directs directs ? directs.directives() : List.of();
  }
}
