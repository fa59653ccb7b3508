package io.gongjian.webapp.page.wording;

import io.gongjian.engine.casefile.CaseClock;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.clock.Acceptance;
import io.gongjian.engine.clock.ClockReading;
import io.gongjian.engine.clock.ClockState;
import io.gongjian.engine.clock.DueDay;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.webapp.entry.language.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when a case has time, in words for the one who waits for it. */
public final class DueWording {

  private DueWording() {}

  /** A sentence: how much time is left and until when, what it waits for, or when it ended. */
  public static String of(CaseFile file, CaseClock clock, Words words) {
    if (file.state().isClosed()) {
      return file.closedAt()
          .map(at -> words.of("mycase.due.ended", DayWording.minute(at)))
          .orElse("");
    }
    if (file.state() == FlowState.CORRECTING) {
      return words.of("mycase.due.correcting");
    }
    if (file.state() == FlowState.SPECIAL) {
      return words.of("mycase.due.special");
    }
    return clock
        .acceptance()
        .match(
            awaited -> words.of("mycase.due.acceptance", DayWording.day(awaited.due())),
            answered -> decision(clock, words),
            deemed -> deemed(deemed, clock, words));
  }

  private static String deemed(Acceptance.Deemed deemed, CaseClock clock, Words words) {
    return words.of("mycase.due.deemed", DayWording.day(deemed.received()))
        + decision(clock, words);
  }

  private static String decision(CaseClock clock, Words words) {
    return nearest(clock)
        .map(reading -> decision(reading, words))
        .orElseGet(() -> words.of("mycase.due.no_limit"));
  }

  /** The clock that ends first: what is promised, mostly. */
  private static Optional<ClockReading> nearest(CaseClock clock) {
    return Stream.of(clock.promised(), clock.statutory())
        .flatMap(Optional::stream)
        .min(Comparator.comparing(reading -> day(reading.state()).orElse(LocalDate.MAX)));
  }

  private static Optional<LocalDate> day(ClockState state) {
    return state.dueDay().map(DueDay::day);
  }

  private static String decision(ClockReading reading, Words words) {
    String due = day(reading.state()).map(DayWording::day).orElse("");
    return reading
        .state()
        .match(
            not -> words.of("mycase.due.no_limit"),
            running ->
                reading.remaining() == 0
                    ? words.of("mycase.due.today", due)
                    : words.of(
                        "mycase.due.running", days(reading, reading.remaining(), words), due),
            paused -> words.of("mycase.due.paused", DayWording.day(paused.since())),
            overdue ->
                words.of("mycase.due.overdue", days(reading, -reading.remaining(), words), due),
            stopped -> words.of("mycase.due.decided", DayWording.day(stopped.on())));
  }

  private static String days(ClockReading reading, long count, Words words) {
    return words.of("word.limit." + reading.limit().unit().word(), count);
  }
}
