package io.gongjian.rules.check;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.OpenTerm;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds rows of a city that give a matter of the province a longer limit than the province does,
 * where that opened nothing.
 */
final class LongerLimits {

  private static final int WORKING_DAYS_OF_A_WEEK = 5;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int USUAL_MONTH = 30;
  private static final int LONGEST_MONTH = 31;

  private LongerLimits() {}

  /** Compares rows that decide the same, those of the pack and of the one below. */
  static List<PackFault> check(Pack pack, List<ScopedRow> rows) {
    List<PackFault> faults = new ArrayList<>();
    String own = pack.reference().id();
    for (ScopedRow row : rows) {
      if (row.pack().equals(own) && row.row().then() instanceof Effect.HasLimit city) {
        MatterId matter = row.matter().orElseThrow();
        allowed(pack, row, rows)
            .filter(limit -> isLonger(city.limit(), limit))
            .filter(limit -> !isOpen(pack, matter))
            .ifPresent(
                limit ->
                    faults.add(
                        PackFault.of(
                            FaultCode.LIMIT_NOT_OPEN,
                            row.row().place(),
                            matter.value(),
                            city.limit().toString(),
                            limit.toString(),
                            row.example())));
      }
    }
    return faults;
  }

  /** The shortest limit of the province on facts and days on which the row may hold. */
  private static Optional<TimeLimit> allowed(Pack pack, ScopedRow row, List<ScopedRow> rows) {
    List<ScopedRow> below =
        rows.stream()
            .filter(one -> !one.pack().equals(row.pack()))
            .filter(one -> one.row().then() instanceof Effect.HasLimit)
            .filter(one -> one.overlaps(row) && one.meets(row))
            .toList();
    List<TimeLimit> limits = new ArrayList<>();
    below.forEach(one -> limits.add(((Effect.HasLimit) one.row().then()).limit()));
    boolean elsewhere = below.stream().noneMatch(one -> row.isWithin(one) && one.lastsThrough(row));
    Matter matter = pack.matters().get(row.matter().orElseThrow());
    if (elsewhere && matter != null && isOfBase(pack, matter, row)) {
      matter.limit().ifPresent(stated -> limits.add(stated.limit()));
    }
    return limits.stream().reduce((one, other) -> isLonger(one, other) ? other : one);
  }

  /** True for a matter that the row's own pack does not declare. */
  private static boolean isOfBase(Pack pack, Matter matter, ScopedRow row) {
    return pack.tables().stream()
        .filter(table -> table.matter().filter(matter.id()::equals).isPresent())
        .anyMatch(table -> !table.place().pack().equals(row.pack()));
  }

  private static boolean isOpen(Pack pack, MatterId matter) {
    return pack.openTerms().values().stream()
        .filter(term -> term.type() == OpenTerm.Type.LIMIT)
        .anyMatch(term -> term.opens().filter(matter::equals).isPresent());
  }

  /** True when {@code one} is, or may be, longer than {@code other}. */
  private static boolean isLonger(TimeLimit one, TimeLimit other) {
    return one.unit() == other.unit()
        ? one.count() > other.count()
        : fifthsOfDays(one, LONGEST_MONTH) > fifthsOfDays(other, USUAL_MONTH);
  }

  /** Calendar days times five: a week has five working days. */
  private static int fifthsOfDays(TimeLimit limit, int month) {
    return switch (limit.unit()) {
      case WORKING -> limit.count() * DAYS_OF_A_WEEK;
      case CALENDAR -> limit.count() * WORKING_DAYS_OF_A_WEEK;
      case MONTH -> limit.count() * month * WORKING_DAYS_OF_A_WEEK;
      case IMMEDIATE -> 0;
    };
  }
}
