package io.gongjian.webapp.command;

import io.gongjian.engine.clock.CalendarGap;
import io.gongjian.engine.clock.ClockReading;
import io.gongjian.engine.clock.LedgerOutcome;
import io.gongjian.engine.scenario.Mismatch;
import io.gongjian.engine.scenario.TriedClockCase;
import io.gongjian.engine.text.TextBundle;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of cases of clocks: a line for each thing that did not come out as expected, one for
 * each year that had to be guessed, then the count.
 */
final class ClockReport {

  private static final TextBundle TEXTS = TextBundle.beside(ClockReport.class, "clock");

  private final List<TriedClockCase> cases;
  private final CasesCount count;
  private final Locale locale;

  ClockReport(List<TriedClockCase> cases, Locale locale) {
    this.cases = List.copyOf(cases);
    this.count = CasesCount.of(cases, TriedClockCase::passed);
    this.locale = locale;
  }

  int failed() {
    return count.failed();
  }

  String text() {
    return count.after(
        Stream.concat(
            cases.stream().flatMap(one -> one.mismatches().stream().map(told -> line(one, told))),
            gaps().map(gap -> TEXTS.text("gap." + gap.kind().word(), locale, gap.years()))));
  }

  private Stream<CalendarGap> gaps() {
    return cases.stream()
        .flatMap(one -> one.reading().stream())
        .flatMap(reading -> reading.gaps().stream())
        .distinct();
  }

  private String line(TriedClockCase one, Mismatch told) {
    if (told.aspect().equals("refused") && one.refused().isPresent()) {
      return refused(one, one.refused().get());
    }
    return TEXTS.text(
        "mismatch",
        locale,
        name(one),
        TEXTS.text("aspect." + told.aspect(), locale),
        told.expected(),
        told.actual());
  }

  private String refused(TriedClockCase one, LedgerOutcome.Refused refused) {
    return TEXTS.text(
        "refused",
        locale,
        name(one),
        refused.event().day().toString(),
        refused.event().word(),
        refused.fault().reason(locale),
        one.asked().places().get(refused.place()).toString());
  }

  private static String name(TriedClockCase one) {
    return (one.asked().id() + " " + one.asked().title()).strip();
  }

  /** The same as a tree for JSON. */
  Map<String, @Nullable Object> tree() {
    return count.tree(cases, this::tree);
  }

  private Map<String, @Nullable Object> tree(TriedClockCase one) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", one.asked().id());
    tree.put("title", one.asked().title());
    tree.put("asOf", one.asked().asOf().toString());
    tree.put("passed", one.passed());
    tree.put("reading", one.reading().map(ClockReport::reading).orElse(null));
    tree.put("refused", one.refused().map(this::tree).orElse(null));
    tree.put("mismatches", one.mismatches().stream().map(ClockReport::tree).toList());
    tree.put(
        "gaps",
        one.reading().map(ClockReading::gaps).orElse(List.of()).stream()
            .map(gap -> Map.of("years", gap.years(), "kind", gap.kind().word()))
            .toList());
    return tree;
  }

  private static Map<String, @Nullable Object> reading(ClockReading reading) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("state", reading.state().word());
    tree.put("limit", reading.limit().days());
    tree.put("unit", reading.limit().unit().word());
    tree.put("used", reading.used());
    tree.put("remaining", reading.remaining());
    tree.put("due", reading.due().map(LocalDate::toString).orElse(null));
    tree.put("inTime", reading.inTime().orElse(null));
    return tree;
  }

  private Map<String, @Nullable Object> tree(LedgerOutcome.Refused refused) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", refused.fault().word());
    tree.put("event", refused.place());
    tree.put("reason", refused.fault().reason(locale));
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Mismatch told) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("aspect", told.aspect());
    tree.put("expected", told.expected());
    tree.put("actual", told.actual());
    return tree;
  }
}
