package io.gongjian.engine.progress;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.clock.ClockDay;
import io.gongjian.engine.clock.ClockLedger;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.StatedLimit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many working days the approval of a project has taken: the days that counted in the clock of
 * at least one of its cases, each once. Pauses and days on which nothing ran do not count.
 *
 * @param target how many the whole approval may take, by the rules of the pack
 */
public record ProjectClock(LocalDate asOf, long used, Optional<StatedLimit> target) {

  /** Which days count does not depend on how many there may be. */
  private static final ClockLimit ANY = ClockLimit.working(1);

  static ProjectClock of(
      Collection<CaseFile> cases,
      LocalDate asOf,
      WorkingCalendar calendar,
      Optional<StatedLimit> target) {
    return new ProjectClock(
        asOf,
        used(cases, asOf, calendar),
        target.filter(limit -> limit.limit().unit() == LimitUnit.WORKING));
  }

  /** The days that counted in the clock of at least one case, up to and with {@code asOf}. */
  static long used(Collection<CaseFile> cases, LocalDate asOf, WorkingCalendar calendar) {
    Set<LocalDate> counted = new HashSet<>();
    for (CaseFile file : cases) {
      Optional<ClockLedger> clock = file.ledger().decision(ANY, asOf, calendar);
      clock.map(one -> one.days(asOf, calendar)).orElse(List.of()).stream()
          .filter(ClockDay::isCounted)
          .map(ClockDay::day)
          .forEach(counted::add);
    }
    return counted.size();
  }

  /** What is left of the target, negative where more was taken; empty without one. */
  public Optional<Long> left() {
    return target.map(limit -> limit.limit().count() - used);
  }
}
