package io.gongjian.engine.scenario;

import io.gongjian.engine.clock.ClockLedger;
import io.gongjian.engine.clock.ClockReading;
import io.gongjian.engine.clock.LedgerOutcome;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.pack.ClockCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads clocks and compares with what is expected of them. */
public final class TryingClockCase {

  private final WorkingCalendar calendar;

  public TryingClockCase(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Reads the clock of a case. Events that make no ledger are refused, and expected or not. */
  public TriedClockCase on(ClockCase asked) {
    return ClockLedger.of(asked.limit(), asked.events())
        .fold(
            ledger -> read(asked, ledger.asOf(asked.asOf(), calendar)),
            refused -> refused(asked, refused));
  }

  private static TriedClockCase read(ClockCase asked, ClockReading reading) {
    return new TriedClockCase(
        asked, Optional.of(reading), Optional.empty(), mismatches(asked, words(reading)));
  }

  private static TriedClockCase refused(ClockCase asked, LedgerOutcome.Refused refused) {
    Map<String, String> words = Map.of("refused", refused.fault().word());
    List<Mismatch> mismatches = new ArrayList<>(mismatches(asked, words));
    if (!asked.expected().containsKey("refused")) {
      mismatches.add(
          0, new Mismatch(asked.id(), "refused", ClockCase.NONE, refused.fault().word()));
    }
    return new TriedClockCase(asked, Optional.empty(), Optional.of(refused), mismatches);
  }

  private static List<Mismatch> mismatches(ClockCase asked, Map<String, String> words) {
    List<Mismatch> mismatches = new ArrayList<>();
    asked
        .expected()
        .forEach(
            (aspect, expected) -> {
              String actual = words.getOrDefault(aspect, ClockCase.NONE);
              if (!actual.equals(expected)) {
                mismatches.add(new Mismatch(asked.id(), aspect, expected, actual));
              }
            });
    return mismatches;
  }

  /** What a reading shows, as the words that files write. */
  private static Map<String, String> words(ClockReading reading) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("state", reading.state().word());
    words.put("limit", String.valueOf(reading.limit().days()));
    words.put("used", String.valueOf(reading.used()));
    words.put("remaining", String.valueOf(reading.remaining()));
    reading.due().map(LocalDate::toString).ifPresent(due -> words.put("due", due));
    reading.inTime().map(String::valueOf).ifPresent(inTime -> words.put("inTime", inTime));
    return words;
  }
}
