package io.gongjian.rules.determination;

import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleTable;
import io.gongjian.rules.open.RowMask;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows for which the default rows of a group wait: all others of the group. */
final class OtherRows {

  private final int slot;
  private final int stratum;
  private final List<TypedRow> rows;
  private final RowMask mask;

  /**
   * Gathers the rows of a group.
   *
   * @param slot where it stands whether none of them holds
   */
  OtherRows(int slot, Input.OfOthers group, RuleBook book) {
    this.slot = slot;
    this.stratum = book.program().knownFrom(group) - 1;
    this.rows =
        book.rows().stream()
            .filter(row -> !row.row().isDefault() && isOf(group, row.table()))
            .toList();
    this.mask = new RowMask(rows);
  }

  private static boolean isOf(Input.OfOthers group, RuleTable table) {
    boolean grouped = table.decides() == Decision.SITUATION || table.decides() == Decision.MATERIAL;
    return grouped && Input.OfOthers.of(table).equals(group);
  }

  int slot() {
    return slot;
  }

  /** After which stratum it is known whether they hold. */
  int stratum() {
    return stratum;
  }

  List<TypedRow> rows() {
    return rows;
  }

  /** True when surely none holds, false when one does; null while that is open. */
  @Nullable Object value(long[] holds, long[] possible) {
    if (mask.meets(holds)) {
      return false;
    }
    return mask.meets(possible) ? null : true;
  }
}
