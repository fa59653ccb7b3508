package io.gongjian.engine.casefile;

import io.gongjian.engine.clock.Acceptance;
import io.gongjian.engine.clock.ClockDay;
import io.gongjian.engine.clock.ClockLedger;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.ClockReading;
import io.gongjian.engine.clock.LicensingLimit;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.clock.LightBounds;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.moment.ChinaDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the clocks of a case show on a day: until when its acceptance must be answered, and then the
 * limit of the law beside what is promised.
 *
 * @param statutory empty before acceptance, and where no clock counts the limit
 * @param promised empty before acceptance, and where nothing is promised
 * @param delivery the last day for handing over the result (行政许可法 44); empty before the decision
 * @param delivery the last day for handing over the result (行政许可法 44); empty before the decision
 * @param left the working days until the acceptance must be answered or the result handed over,
 *     negative after that
 * @param closed true when the case has ended
 */
public record CaseClock(
    LocalDate asOf,
    Acceptance acceptance,
    Optional<ClockReading> statutory,
    Optional<ClockReading> promised,
    Optional<LocalDate> delivery,
    long left,
    boolean closed) {

  /** With how many days left a light turns. */
  public static final LightBounds BOUNDS = new LightBounds(3, 1);

  /** Reads the clocks of a case. */
  public static CaseClock of(CaseFile file, LocalDate asOf, WorkingCalendar calendar) {
    CaseHead head = file.head();
    CaseLedger ledger = file.ledger();
    Optional<ClockReading> statutory =
        head.statutory()
            .map(StatutoryLimit::limit)
            .flatMap(limit -> read(ledger, limit, asOf, calendar));
    Optional<ClockReading> promised =
        head.promised()
            .filter(days -> days > 0)
            .map(ClockLimit::working)
            .flatMap(limit -> read(ledger, limit, asOf, calendar));
    Acceptance acceptance = ledger.acceptance(asOf, calendar);
    Optional<LocalDate> delivery =
        ledger
            .decidedOn(asOf)
            .map(day -> calendar.workedAfter(day, LicensingLimit.DELIVERY.limit().limit().days()));
    return new CaseClock(
        asOf,
        acceptance,
        statutory,
        promised,
        delivery,
        delivery.or(() -> awaited(acceptance)).map(day -> calendar.worked(asOf, day)).orElse(0L),
        isClosed(file, asOf));
  }

  private static Optional<LocalDate> awaited(Acceptance acceptance) {
    return acceptance.match(
        awaited -> Optional.of(awaited.due()),
        answered -> Optional.empty(),
        deemed -> Optional.empty());
  }

  private static boolean isClosed(CaseFile file, LocalDate asOf) {
    return file.closedAt().filter(at -> !ChinaDay.of(at).isAfter(asOf)).isPresent();
  }

  private static Optional<ClockReading> read(
      CaseLedger ledger, ClockLimit limit, LocalDate asOf, WorkingCalendar calendar) {
    return ledger.decision(limit, asOf, calendar).map(clock -> clock.asOf(asOf, calendar));
  }

  /** A line a day of the clock that counts: the law's, or what is promised where it gives none. */
  public static List<ClockDay> days(CaseFile file, LocalDate asOf, WorkingCalendar calendar) {
    Optional<ClockLimit> limit =
        file.head()
            .statutory()
            .map(StatutoryLimit::limit)
            .or(() -> file.head().promised().filter(days -> days > 0).map(ClockLimit::working));
    Optional<ClockLedger> clock = limit.flatMap(one -> file.ledger().decision(one, asOf, calendar));
    return clock.map(one -> one.days(asOf, calendar)).orElse(List.of());
  }

  /** True when it counts as accepted, since nobody answered in time. */
  public boolean isDeemed() {
    return acceptance.match(awaited -> false, answered -> false, deemed -> true);
  }

  /** The day by which something must be done next; empty while it is paused, and when it ended. */
  public Optional<LocalDate> due() {
    if (closed) {
      return Optional.empty();
    }
    return acceptance.match(
        awaited -> Optional.of(awaited.due()), answered -> decisionDue(), deemed -> decisionDue());
  }

  private Optional<LocalDate> decisionDue() {
    if (delivery.isPresent()) {
      return delivery;
    }
    return Stream.of(promised, statutory)
        .flatMap(Optional::stream)
        .flatMap(reading -> reading.due().stream())
        .min(LocalDate::compareTo);
  }

  /** The light of a list; empty where no clock runs. */
  public Optional<Light> light() {
    if (closed) {
      return Optional.empty();
    }
    List<Light> lights =
        Stream.of(promised, statutory)
            .flatMap(Optional::stream)
            .flatMap(reading -> reading.light(BOUNDS).stream())
            .toList();
    if (!lights.isEmpty()) {
      return lights.stream().max(Light::compareTo);
    }
    if (delivery.isPresent()) {
      return Optional.of(byDaysLeft(delivery.get()));
    }
    return acceptance.match(
        awaited -> Optional.of(byDaysLeft(awaited.due())),
        answered ->
            answered.acceptedOn().isPresent() ? Optional.empty() : Optional.of(Light.PAUSED),
        deemed -> Optional.empty());
  }

  /** The light of a day that no ledger counts, by the bounds of those that are counted. */
  private Light byDaysLeft(LocalDate due) {
    return asOf.isAfter(due) ? Light.OVERDUE : BOUNDS.light(left);
  }
}
