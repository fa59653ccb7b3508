package io.gongjian.rules.plain;

import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Input;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.util.List;

/** The rows of which a default row asks whether none holds. */
final class PlainGroup {

  private PlainGroup() {}

  static List<TypedRow> of(RuleBook book, Input.OfOthers group) {
    return book.rows().stream()
        .filter(row -> !row.row().isDefault())
        .filter(
            row ->
                row.table().decides() == Decision.SITUATION
                    || row.table().decides() == Decision.MATERIAL)
        .filter(row -> Input.OfOthers.of(row.table()).equals(group))
        .toList();
  }
}
