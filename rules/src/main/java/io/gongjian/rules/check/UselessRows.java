package io.gongjian.rules.check;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.HitPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds rows that change nothing because another row of the same decision holds whenever they do:
 * it says the same, comes first where the first counts, or exempts where they require.
 */
final class UselessRows {

  private UselessRows() {}

  /** Compares rows of one pack that decide the same. */
  static List<PackFault> check(List<ScopedRow> rows) {
    List<PackFault> faults = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      ScopedRow row = rows.get(at);
      if (row.cells().values().stream().noneMatch(CellScope::isEmpty)) {
        useless(rows, at).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private static Optional<PackFault> useless(List<ScopedRow> rows, int at) {
    ScopedRow row = rows.get(at);
    for (int index = 0; index < rows.size(); index++) {
      ScopedRow other = rows.get(index);
      if (index != at && other.lastsThrough(row) && row.isWithin(other)) {
        Optional<FaultCode> code = code(row, other, index < at);
        if (code.isPresent()) {
          return Optional.of(
              PackFault.of(code.get(), row.row().place(), row.id(), other.id(), row.example()));
        }
      }
    }
    return Optional.empty();
  }

  /** What {@code row} is, which holds nowhere and never without {@code other}. */
  private static Optional<FaultCode> code(ScopedRow row, ScopedRow other, boolean otherIsFirst) {
    boolean same = row.table().id().equals(other.table().id());
    if (row.table().policy() == HitPolicy.UNIQUE || other.table().policy() == HitPolicy.UNIQUE) {
      return Optional.empty();
    }
    if (row.table().policy() == HitPolicy.FIRST) {
      return same && otherIsFirst ? Optional.of(FaultCode.ROW_UNREACHABLE) : Optional.empty();
    }
    if (row.row().then() instanceof Effect.Required
        && other.row().then() instanceof Effect.Exempt) {
      return Optional.of(FaultCode.EXEMPTION_ALWAYS_WINS);
    }
    if (!says(other.row().then(), row.row().then())) {
      return Optional.empty();
    }
    boolean alike =
        other.isWithin(row)
            && row.lastsThrough(other)
            && says(row.row().then(), other.row().then());
    if (alike) {
      return otherIsFirst ? Optional.of(FaultCode.ROWS_IDENTICAL) : Optional.empty();
    }
    return Optional.of(FaultCode.ROW_COVERED);
  }

  /** True when one effect says all that the other says. */
  private static boolean says(Effect one, Effect other) {
    if (one instanceof Effect.Needs needs && other instanceof Effect.Needs less) {
      return needs.material().equals(less.material())
          && needs.necessity().compareTo(less.necessity()) <= 0;
    }
    if (one instanceof Effect.Directs directs && other instanceof Effect.Directs fewer) {
      return directs.directives().containsAll(fewer.directives());
    }
    return one.equals(other);
  }
}
