package io.gongjian.rules.table;

import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A slot that rows settle, and the rows that do. */
final class SettledSlot {
  private final int slot;
  private final TypedRow[] rows;
  private final Object[] gives;
  private final int[] reads;
  private final int stratum;

  SettledSlot(int slot, List<TypedRow> rows) {
    this.slot = slot;
    this.rows = rows.toArray(TypedRow[]::new);
    this.gives = rows.stream().map(row -> value(row)).toArray();
    this.reads =
        rows.stream()
            .flatMap(row -> row.tests().stream())
            .mapToInt(TypedRow.Test::slot)
            .distinct()
            .toArray();
    this.stratum = rows.stream().mapToInt(TypedRow::stratum).max().orElse(0);
  }

  private static Object value(TypedRow row) {
    FactValue value = ((Effect.Settles) row.row().then()).value();
    return value instanceof FactValue.Choices choices
        ? Membership.known(choices.values())
        : value.plain();
  }

  /** What the rows that hold agree on; null where none holds, or two say different things. */
  @Nullable Object by(Predicate<TypedRow> holds) {
    Object found = null;
    for (int i = 0; i < rows.length; i++) {
      if (holds.test(rows[i])) {
        if (found != null && !found.equals(gives[i])) {
          return null;
        }
        found = gives[i];
      }
    }
    return found;
  }

  int slot() {
    return slot;
  }

  TypedRow[] rows() {
    return rows;
  }

  /** The slots that its rows read. */
  int[] reads() {
    return reads;
  }

  /** After which stratum all of its rows are decided. */
  int stratum() {
    return stratum;
  }
}
