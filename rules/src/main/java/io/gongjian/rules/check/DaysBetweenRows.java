package io.gongjian.rules.check;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the one day between a row and the row that follows it, which neither covers: {@code to} was
 * taken for the last day in force.
 */
final class DaysBetweenRows {

  /** What a row that follows another may say anew. */
  private static final Set<Decision> ONE_COUNTS =
      EnumSet.of(Decision.LIMIT, Decision.PROCESS, Decision.TARGET);

  private DaysBetweenRows() {}

  /** Compares rows of one pack that decide the same. */
  static List<PackFault> check(List<ScopedRow> rows) {
    List<PackFault> faults = new ArrayList<>();
    for (ScopedRow row : rows) {
      for (LocalDate to : row.row().to().stream().toList()) {
        rows.stream()
            .filter(next -> next.row().from().equals(to.plusDays(1)) && follows(next, row))
            .filter(next -> rows.stream().noneMatch(one -> one.isInForce(to) && follows(one, row)))
            .findFirst()
            .ifPresent(
                next ->
                    faults.add(
                        PackFault.of(
                            FaultCode.DAY_WITHOUT_ROW,
                            row.row().place(),
                            row.id(),
                            next.id(),
                            to.toString(),
                            next.row().from().toString(),
                            row.example())));
      }
    }
    return faults;
  }

  private static boolean follows(ScopedRow next, ScopedRow row) {
    boolean same =
        ONE_COUNTS.contains(row.table().decides()) || next.row().then().equals(row.row().then());
    return same && next.meets(row);
  }
}
