package io.gongjian.engine.clock;

import static io.gongjian.engine.clock.ClockFixture.CALENDAR;
import static io.gongjian.engine.clock.ClockFixture.day;
import static io.gongjian.engine.clock.ClockFixture.extend;
import static io.gongjian.engine.clock.ClockFixture.ledger;
import static io.gongjian.engine.clock.ClockFixture.resume;
import static io.gongjian.engine.clock.ClockFixture.start;
import static io.gongjian.engine.clock.ClockFixture.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.citation.CitationId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why a clock shows what it shows, a day at a time. */
class ClockDaysTest {

  private static final Ground REVIEW =
      new Ground("专家评审", Optional.of(CitationId.parse("administrative_licensing_law#45")));

  @Test
  void tellsOfEachDayWhetherItCountedAndWhy() {
    ClockLedger ledger =
        ledger(
            ClockLimit.working(5),
            start("2025-09-26"),
            new ClockEvent.Pause(day("2025-09-29"), REVIEW),
            resume("2025-09-30"),
            extend("2025-10-09", 1),
            stop("2025-10-12"));

    assertThat(ledger.days(day("2025-10-20"), CALENDAR))
        .extracting(ClockDaysTest::line)
        .containsExactly(
            "2025-09-26 weekday start 0",
            "2025-09-27 weekend rest 0",
            "2025-09-28 shifted counted 1",
            "2025-09-29 weekday counted 2",
            "2025-09-30 weekday paused 2 专家评审 administrative_licensing_law#45",
            "2025-10-01 holiday rest 2",
            "2025-10-02 holiday rest 2",
            "2025-10-03 holiday rest 2",
            "2025-10-04 weekend rest 2",
            "2025-10-05 weekend rest 2",
            "2025-10-06 holiday rest 2",
            "2025-10-07 holiday rest 2",
            "2025-10-08 holiday rest 2",
            "2025-10-09 weekday counted 3",
            "2025-10-10 weekday counted 4",
            "2025-10-11 shifted counted 5",
            "2025-10-12 weekend rest 5");
  }

  @Test
  void countsRestDaysWhereCalendarDaysAreCounted() {
    assertThat(
            ledger(ClockLimit.calendar(3), start("2025-10-03")).days(day("2025-10-05"), CALENDAR))
        .extracting(ClockDaysTest::line)
        .containsExactly(
            "2025-10-03 holiday start 0",
            "2025-10-04 weekend counted 1",
            "2025-10-05 weekend counted 2");
  }

  @Test
  void tellsNothingBeforeTheStart() {
    assertThat(ledger(ClockLimit.working(3), start("2025-10-03")).days(day("2025-10-02"), CALENDAR))
        .isEmpty();
    assertThat(ClockLedger.empty(ClockLimit.working(3)).days(day("2025-10-02"), CALENDAR))
        .isEmpty();
  }

  private static String line(ClockDay told) {
    String pause =
        told.pause()
            .map(ClockEvent.Pause::ground)
            .map(ground -> " " + ground.reason() + " " + ground.clause().orElseThrow())
            .orElse("");
    return told.day()
        + " "
        + told.kind().word()
        + " "
        + told.counting().word()
        + " "
        + told.used()
        + pause;
  }
}
