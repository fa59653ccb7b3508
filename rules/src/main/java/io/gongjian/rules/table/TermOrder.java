package io.gongjian.rules.table;

import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.Filled;
import io.gongjian.rules.cell.ColumnType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a fact stands to another one; to an open term also while it may be one of several values. */
public final class TermOrder {

  private TermOrder() {}

  /**
   * How {@code one} stands to {@code other}; null while that is not known.
   *
   * @param than how the other follows, where it does
   * @param known what is known of a fact, as cells compare it
   */
  public static @Nullable Object of(
      @Nullable Object one,
      @Nullable Object other,
      @Nullable Derivation than,
      Derivation.Known known,
      @Nullable LocalDate asOf) {
    if (one == null) {
      return null;
    }
    if (other != null) {
      return ColumnType.order(one, other);
    }
    return asOf != null && than instanceof Filled filled
        ? ColumnType.order(one, filled.possible(known, asOf))
        : null;
  }
}
