package io.gongjian.engine.pack.internal;

import io.gongjian.engine.flow.FlowDays;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the way through the flow of each matter against the limit of the law and against what is
 * promised for that matter.
 */
final class FlowLimits {

  private static final String STATUTORY = "§limit.statutory";
  private static final String PROMISED = "§limit.promised";
  private static final int WORKING_DAYS_OF_A_WEEK = 5;
  private static final int REST_DAYS_OF_A_WEEK = 2;
  private static final int LONGEST_MONTH = 31;

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();

  private FlowLimits(Content content) {
    this.content = content;
  }

  static List<PackFault> check(Content content) {
    FlowLimits checks = new FlowLimits(content);
    content.roots(FileKind.MATTER).forEach(checks::matter);
    return checks.faults;
  }

  private void matter(Entry matter) {
    Optional<Entry> named = matter.get("flow");
    Optional<FlowDays> days =
        named
            .flatMap(Entry::text)
            .flatMap(id -> Optional.ofNullable(content.declared(IdKind.FLOW).get(id)))
            .flatMap(FlowChecks::days);
    if (named.isEmpty() || days.isEmpty()) {
      return;
    }
    String flow = named.get().shown();
    matter
        .get("limit")
        .ifPresent(
            limit -> {
              String unit = limit.text("unit").orElse("immediate");
              BigDecimal most = limit.number("days").orElse(BigDecimal.ZERO);
              compare(named.get(), flow, days.get(), STATUTORY, most, unit);
            });
    for (Entry term : content.items(FileKind.OPEN_TERMS, "terms")) {
      if (term.says("promisedLimitOf", matter.file().folder(1))) {
        String unit = term.text("unit").orElse("working");
        promises(term)
            .forEach(
                value ->
                    value
                        .number()
                        .ifPresent(most -> compare(value, flow, days.get(), PROMISED, most, unit)));
      }
    }
  }

  /** What is promised last, by the province and by the city: a flow is that of today. */
  private List<Entry> promises(Entry term) {
    List<Entry> promises = new ArrayList<>();
    term.get("default").ifPresent(promises::add);
    String id = term.text("id").orElse("");
    List<Entry> dated = new ArrayList<>(term.items("defaults"));
    content.fills().stream().filter(fill -> fill.says("term", id)).forEach(dated::add);
    dated.stream()
        .filter(one -> dated.stream().noneMatch(other -> isAfter(other, one)))
        .forEach(one -> one.get("value").ifPresent(promises::add));
    return promises;
  }

  /** True for a value that begins when another has ended, at the same place. */
  private static boolean isAfter(Entry later, Entry earlier) {
    Optional<LocalDate> end = earlier.date("to");
    return end.isPresent()
        && later.date("from").filter(first -> !first.isBefore(end.get())).isPresent()
        && FillPlaces.mayMeet(earlier, later);
  }

  private void compare(
      Entry at, String flow, FlowDays way, String whose, BigDecimal most, String unit) {
    if (BigDecimal.valueOf(inUnit(way.days(), unit)).compareTo(most) > 0) {
      faults.add(
          at.fault(
              FaultCode.FLOW_LONGER_THAN_LIMIT,
              flow,
              PackFault.inBoth(way.words()),
              whose,
              most.toPlainString(),
              "§limit." + unit));
    }
  }

  /** How much of a unit so many working days take at least, in weeks without holidays. */
  private static int inUnit(int days, String unit) {
    int calendar = days + REST_DAYS_OF_A_WEEK * (Math.max(0, days - 1) / WORKING_DAYS_OF_A_WEEK);
    return switch (unit) {
      case "calendar" -> calendar;
      case "month" -> (calendar + LONGEST_MONTH - 1) / LONGEST_MONTH;
      default -> days;
    };
  }
}
