package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Checks that a promised limit is no longer than the limit of the law. */
final class Promises {

  private static final BigDecimal CALENDAR_DAYS_OF_FIVE_WORKING_DAYS = BigDecimal.valueOf(7);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private Promises() {}

  /** Compares {@code days}, in the unit of {@code term}, with the matter's statutory limit. */
  static void check(Content content, Entry term, Entry days, List<PackFault> faults) {
    Optional<Entry> limit =
        term.text("promisedLimitOf")
            .flatMap(matter -> Optional.ofNullable(content.declared(IdKind.MATTER).get(matter)))
            .flatMap(matter -> matter.get("limit"));
    Optional<BigDecimal> promised =
        days.plain()
            .filter(Number.class::isInstance)
            .map(number -> new BigDecimal(number.toString()));
    if (limit.isEmpty() || promised.isEmpty()) {
      return;
    }
    String unit = term.text("unit").orElse("");
    String statutory =
        limit.get().number("days").map(BigDecimal::toPlainString).orElse("0")
            + " "
            + limit.get().text("unit").orElse("immediate");
    Optional<BigDecimal> allowed = limit.get().number("days");
    if (allowed.filter(count -> count.signum() <= 0).isPresent()) {
      return;
    }
    Optional<String> allowedUnit = limit.get().text("unit");
    String told = promised.get().toPlainString() + " " + unit;
    if (allowed.isEmpty() || allowedUnit.isEmpty()) {
      faults.add(days.fault(FaultCode.PROMISE_TOO_LONG, told, statutory));
    } else if (isLonger(promised.get(), unit, allowed.get(), allowedUnit.get())) {
      faults.add(days.fault(FaultCode.PROMISE_TOO_LONG, told, statutory));
    } else if (mayBeLonger(promised.get(), unit, allowed.get(), allowedUnit.get())) {
      faults.add(days.fault(FaultCode.PROMISE_NOT_COMPARABLE, told, statutory));
    }
  }

  /** So many working days are never fewer calendar days. */
  private static boolean isLonger(
      BigDecimal promised, String unit, BigDecimal allowed, String allowedUnit) {
    boolean comparable =
        unit.equals(allowedUnit) || (unit.equals("working") && allowedUnit.equals("calendar"));
    return comparable && promised.compareTo(allowed) > 0;
  }

  private static boolean mayBeLonger(
      BigDecimal promised, String unit, BigDecimal allowed, String allowedUnit) {
    if (unit.equals(allowedUnit)) {
      return false;
    }
    if (unit.equals("working") && allowedUnit.equals("calendar")) {
      BigDecimal fifths = promised.multiply(CALENDAR_DAYS_OF_FIVE_WORKING_DAYS);
      return fifths.compareTo(allowed.multiply(FIVE)) > 0;
    }
    return unit.equals("month") || allowedUnit.equals("month") || promised.compareTo(allowed) > 0;
  }
}
