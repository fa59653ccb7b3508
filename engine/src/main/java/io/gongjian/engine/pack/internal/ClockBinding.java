package io.gongjian.engine.pack.internal;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.clock.CalendarYear;
import io.gongjian.engine.clock.ClockEvent;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.DayUnit;
import io.gongjian.engine.clock.Ground;
import io.gongjian.engine.pack.ClockCase;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks cases of clocks beyond their shape, and makes them. */
final class ClockBinding {

  private ClockBinding() {}

  /** Tells what is wrong with the days of the calendar and the ids of the cases. */
  static List<PackFault> check(Entry root) {
    List<PackFault> faults = new ArrayList<>();
    root.near("calendar").members().forEach((year, days) -> checkYear(year, days, faults));
    Map<String, Entry> seen = new HashMap<>();
    for (Entry one : root.items("cases")) {
      String id = one.text("id").orElse("");
      Entry first = seen.putIfAbsent(id, one);
      if (first != null && !id.isEmpty()) {
        String where = first.place().file() + ":" + first.place().line();
        faults.add(one.near("id").fault(FaultCode.DUPLICATE_ID, id, where));
      }
    }
    return faults;
  }

  private static void checkYear(String year, Entry days, List<PackFault> faults) {
    Set<String> rest = new HashSet<>();
    for (String key : List.of("rest", "work")) {
      for (Entry day : days.items(key)) {
        String written = day.text().orElse("");
        if (dayOf(year, written).isEmpty()) {
          faults.add(day.fault(FaultCode.BAD_DATE, year + "-" + written));
        } else if (key.equals("rest")) {
          rest.add(written);
        } else if (rest.contains(written)) {
          faults.add(day.fault(FaultCode.LISTED_TWICE, day.shown()));
        }
      }
    }
  }

  private static Optional<LocalDate> dayOf(String year, String monthAndDay) {
    return year.matches("[0-9]{4}")
        ? DatesInForce.dayOf(Integer.parseInt(year), monthAndDay)
        : Optional.empty();
  }

  /** The calendar of a file without faults, where it has one. */
  static Optional<List<CalendarYear>> calendar(Entry root) {
    return root.get("calendar")
        .map(
            calendar -> {
              List<CalendarYear> years = new ArrayList<>();
              calendar.members().forEach((year, days) -> years.add(year(year, days)));
              return years;
            });
  }

  private static CalendarYear year(String year, Entry days) {
    return CalendarYear.of(
        Integer.parseInt(year), days(year, days, "rest"), days(year, days, "work"), true);
  }

  private static List<LocalDate> days(String year, Entry days, String key) {
    return days.items(key).stream()
        .map(day -> dayOf(year, day.text().orElseThrow()).orElseThrow())
        .toList();
  }

  /** The cases of a file without faults. */
  static List<ClockCase> cases(Entry root) {
    return root.items("cases").stream().map(ClockBinding::bind).toList();
  }

  private static ClockCase bind(Entry one) {
    Entry limit = one.get("limit").orElseThrow();
    String id = CatalogueBinding.word(one, "id");
    return new ClockCase(
        id,
        one.text("title").orElse(""),
        new ClockLimit(
            days(limit),
            CatalogueBinding.choice(DayUnit.class, CatalogueBinding.word(limit, "unit"))),
        one.items("events").stream().map(ClockBinding::event).toList(),
        one.items("events").stream().map(Entry::place).toList(),
        one.date("asOf").orElseThrow(),
        expected(one.get("expect").orElseThrow()),
        one.place());
  }

  private static int days(Entry entry) {
    return entry.number("days").map(BigDecimal::intValueExact).orElseThrow();
  }

  private static ClockEvent event(Entry event) {
    LocalDate day = event.date("on").orElseThrow();
    Ground ground =
        new Ground(event.text("reason").orElse(""), event.text("clause").map(CitationId::parse));
    return switch (CatalogueBinding.word(event, "type")) {
      case "start" -> new ClockEvent.Start(day, ground);
      case "pause" -> new ClockEvent.Pause(day, ground);
      case "resume" -> new ClockEvent.Resume(day, ground);
      case "extend" -> new ClockEvent.Extend(day, days(event), ground);
      default -> new ClockEvent.Stop(day, ground);
    };
  }

  private static Map<String, String> expected(Entry expect) {
    Map<String, String> expected = new LinkedHashMap<>();
    expect
        .members()
        .forEach(
            (aspect, value) ->
                expected.put(
                    aspect,
                    value
                        .number()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElseGet(() -> value.isNothing() ? ClockCase.NONE : value.shown())));
    return expected;
  }
}
