package io.gongjian.rules.table;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.rules.cell.ColumnType;
import java.util.List;

/**
 * The rows of a program, typed and in order.
 *
 * <p>Rows are numbered so that those of a stratum stand together and each stratum starts at a
 * multiple of 64; numbers between have no row.
 *
 * @param rows the rows in order of their numbers, which is the order of the program
 * @param strataStarts the first number of each stratum, and behind the last one the first free
 *     number
 */
public record RuleBook(
    RowProgram program, SlotLayout layout, List<TypedRow> rows, List<Integer> strataStarts) {

  public RuleBook {
    rows = List.copyOf(rows);
    strataStarts = List.copyOf(strataStarts);
  }

  public Pack pack() {
    return program.pack();
  }

  public int strata() {
    return strataStarts.size() - 1;
  }

  /** One more than the largest number of a row could be: a multiple of 64. */
  public int capacity() {
    return strataStarts.get(strata());
  }

  /** The type of the values in a slot. */
  public ColumnType type(int slot) {
    return ColumnTypes.of(pack(), layout.input(slot));
  }
}
