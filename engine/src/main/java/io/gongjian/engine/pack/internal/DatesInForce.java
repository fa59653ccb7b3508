package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that dates make sense: of rows, fillings and instruments, and the days of calendars. */
final class DatesInForce {

  private final Map<String, LocalDate> oldest = new HashMap<>();
  private final List<PackFault> faults = new ArrayList<>();

  private DatesInForce() {}

  static List<PackFault> check(Content content) {
    DatesInForce checks = new DatesInForce();
    content.roots(FileKind.CITATION).forEach(checks::instrument);
    content.roots(FileKind.TABLE).forEach(checks::table);
    content.items(FileKind.FILLS, "fills").forEach(checks::fill);
    content.items(FileKind.OPEN_TERMS, "terms").stream()
        .flatMap(term -> term.items("defaults").stream())
        .forEach(one -> checks.reversed(one, "to", one.date("from"), one.date("to")));
    content.roots(FileKind.CALENDAR).forEach(checks::calendar);
    return checks.faults;
  }

  private void instrument(Entry instrument) {
    Optional<LocalDate> from = instrument.date("validFrom");
    reversed(instrument, "validTo", from, instrument.date("validTo"));
    if (from.isPresent() && instrument.says("datesVerified", "yes")) {
      String id = instrument.file().folder(1);
      oldest.merge(id, from.get(), (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  private void table(Entry table) {
    for (Entry row : table.items("rows")) {
      Optional<LocalDate> from = row.date("from").or(() -> table.date("from"));
      reversed(row, "to", from, row.date("to"));
      from.ifPresent(day -> olderThanLaw(row, day));
    }
  }

  /** A row cannot be in force before every instrument it cites; unverified dates do not count. */
  private void olderThanLaw(Entry row, LocalDate from) {
    Optional<LocalDate> law = Optional.empty();
    for (Entry citation : row.items("cite")) {
      String instrument = citation.text().orElse("").split("#", 2)[0];
      LocalDate day = oldest.get(instrument);
      if (day == null || !from.isBefore(day)) {
        return;
      }
      law = Optional.of(law.filter(day::isAfter).orElse(day));
    }
    law.ifPresent(
        day ->
            faults.add(
                row.near("from")
                    .fault(FaultCode.ROW_OLDER_THAN_LAW, from.toString(), day.toString())));
  }

  private void fill(Entry fill) {
    reversed(fill, "to", fill.date("from"), fill.date("to"));
    if (!fill.has("cite") && !fill.says("verified", "no")) {
      faults.add(fill.fault(FaultCode.FILL_WITHOUT_CITATION, fill.text("term").orElse("")));
    }
  }

  private void reversed(Entry entry, String key, Optional<LocalDate> from, Optional<LocalDate> to) {
    if (Days.areReversed(from, to)) {
      faults.add(
          entry
              .near(key)
              .fault(
                  FaultCode.DATES_REVERSED,
                  from.map(LocalDate::toString).orElse(""),
                  to.map(LocalDate::toString).orElse("")));
    }
  }

  private void calendar(Entry calendar) {
    Optional<Integer> year =
        calendar
            .number("year")
            .filter(number -> number.scale() <= 0)
            .map(number -> number.intValue());
    if (year.isPresent()) {
      calendar.items("rest").forEach(day -> day(year.get(), day, false));
      calendar.items("work").forEach(day -> day(year.get(), day, true));
    }
  }

  /** Rest days are named where a weekday is not worked, working days where a weekend is. */
  private void day(int year, Entry entry, boolean onWeekend) {
    Optional<String> text = entry.text();
    if (text.isEmpty()) {
      return;
    }
    Optional<LocalDate> day = dayOf(year, text.get());
    if (day.isEmpty()) {
      faults.add(entry.fault(FaultCode.BAD_DATE, year + "-" + text.get()));
    } else if (isWeekend(day.get()) != onWeekend) {
      faults.add(
          entry.fault(
              FaultCode.CALENDAR_DAY_MISPLACED,
              day.get().toString(),
              "§" + day.get().getDayOfWeek().name()));
    }
  }

  static Optional<LocalDate> dayOf(int year, String monthAndDay) {
    try {
      return Optional.of(LocalDate.parse(year + "-" + monthAndDay));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
