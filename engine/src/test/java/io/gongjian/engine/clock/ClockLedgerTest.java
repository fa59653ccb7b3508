package io.gongjian.engine.clock;

import static io.gongjian.engine.clock.ClockFixture.CALENDAR;
import static io.gongjian.engine.clock.ClockFixture.day;
import static io.gongjian.engine.clock.ClockFixture.extend;
import static io.gongjian.engine.clock.ClockFixture.ledger;
import static io.gongjian.engine.clock.ClockFixture.pause;
import static io.gongjian.engine.clock.ClockFixture.resume;
import static io.gongjian.engine.clock.ClockFixture.start;
import static io.gongjian.engine.clock.ClockFixture.stop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClockLedgerTest {

  private static final ClockLimit FIVE = ClockLimit.working(5);

  static Stream<Arguments> noLedgers() {
    return Stream.of(
        no(LedgerFault.NOT_STARTED, 0, pause("2025-11-04")),
        no(LedgerFault.NOT_STARTED, 1, start("2025-11-05"), stop("2025-11-04")),
        no(LedgerFault.ALREADY_STARTED, 1, start("2025-11-03"), start("2025-11-03")),
        no(LedgerFault.ALREADY_STARTED, 0, start("2025-11-05"), start("2025-11-03")),
        no(
            LedgerFault.ALREADY_PAUSED,
            2,
            start("2025-11-03"),
            pause("2025-11-04"),
            pause("2025-11-04")),
        no(LedgerFault.NOT_PAUSED, 1, start("2025-11-03"), resume("2025-11-04")),
        no(
            LedgerFault.NOT_PAUSED,
            3,
            start("2025-11-03"),
            pause("2025-11-04"),
            resume("2025-11-05"),
            resume("2025-11-06")),
        no(
            LedgerFault.ALREADY_STOPPED,
            0,
            extend("2025-11-07", 3),
            stop("2025-11-06"),
            start("2025-11-03")),
        no(
            LedgerFault.ALREADY_STOPPED,
            2,
            start("2025-11-03"),
            stop("2025-11-06"),
            extend("2025-11-06", 3)),
        no(
            LedgerFault.ALREADY_STOPPED,
            2,
            start("2025-11-03"),
            stop("2025-11-06"),
            stop("2025-11-06")));
  }

  private static Arguments no(LedgerFault fault, int place, ClockEvent... events) {
    return Arguments.of(fault, place, List.of(events));
  }

  @ParameterizedTest
  @MethodSource("noLedgers")
  void saysWhichEventCannotStandThereAndWhy(LedgerFault fault, int place, List<ClockEvent> events) {
    assertThat(ClockLedger.of(FIVE, events))
        .isEqualTo(new LedgerOutcome.Refused(fault, place, events.get(place)));
  }

  @ParameterizedTest
  @EnumSource(LedgerFault.class)
  void saysWhyInBothLanguages(LedgerFault fault) {
    assertThat(fault.reason(Locale.CHINESE)).containsPattern("[\\u4e00-\\u9fff]");
    assertThat(fault.reason(Locale.ENGLISH))
        .isNotBlank()
        .doesNotContainPattern("[\\u4e00-\\u9fff]");
  }

  @Test
  void putsTheStartFirstAmongTheEventsOfItsDay() {
    assertThat(ledger(FIVE, pause("2025-11-03"), start("2025-11-03")).events())
        .containsExactly(start("2025-11-03"), pause("2025-11-03"));
  }

  @Test
  void takesAnEventThatIsRecordedLate() {
    ClockLedger overdue = ledger(FIVE, start("2025-11-03"), stop("2025-11-12"));

    ClockLedger told =
        overdue
            .with(pause("2025-11-05"))
            .asKept()
            .flatMap(one -> one.with(resume("2025-11-07")).asKept())
            .orElseThrow();

    assertThat(overdue.asOf(day("2025-11-20"), CALENDAR).inTime()).contains(false);
    assertThat(told.asOf(day("2025-11-20"), CALENDAR).inTime()).contains(true);
  }

  @Test
  void isReadUnderThePromisedLimitToo() {
    ClockLedger statutory =
        ledger(ClockLimit.working(20), start("2025-11-03"), pause("2025-11-05"));
    ClockLedger promised = statutory.under(FIVE);

    assertThat(promised.events()).isEqualTo(statutory.events());
    assertThat(promised.asOf(day("2025-11-20"), CALENDAR).remaining()).isEqualTo(3);
    assertThat(statutory.asOf(day("2025-11-20"), CALENDAR).remaining()).isEqualTo(18);
  }

  @Test
  void saysThatALastDayOfCalendarDaysMoved() {
    ClockState state =
        ledger(ClockLimit.calendar(7), start("2025-09-26"))
            .asOf(day("2025-10-01"), CALENDAR)
            .state();

    assertThat(state.dueDay())
        .contains(new DueDay(day("2025-10-03"), day("2025-10-09")))
        .get()
        .matches(DueDay::isMoved);
  }

  @ParameterizedTest
  @CsvSource({
    "working,  2025-11-03, 2025-11-05, ''",
    "working,  2026-12-30, 2026-12-31, 2027",
    "working,  2026-11-30, 2029-01-02, 2027–2029",
    "working,  2024-12-31, 2024-12-31, ''",
    "calendar, 2026-12-20, 2026-12-21, ''",
    "calendar, 2026-12-29, 2026-12-31, 2027",
    "calendar, 2024-06-03, 2026-06-03, 2024"
  })
  void namesTheYearsThatWereGuessed(String unit, LocalDate start, LocalDate asOf, String years) {
    ClockLimit limit = unit.equals("working") ? FIVE : ClockLimit.calendar(5);

    assertThat(ledger(limit, new ClockEvent.Start(start)).asOf(asOf, CALENDAR).gaps())
        .extracting(CalendarGap::years)
        .isEqualTo(years.isEmpty() ? List.of() : List.of(years));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-02, ''",
    "2025-11-03, GREEN",
    "2025-11-05, AMBER",
    "2025-11-06, AMBER",
    "2025-11-07, RED",
    "2025-11-10, RED",
    "2025-11-11, OVERDUE",
    "2025-11-12, PAUSED",
    "2025-11-20, ''"
  })
  void showsALight(LocalDate day, String light) {
    ClockLedger ledger = ledger(FIVE, start("2025-11-03"), pause("2025-11-12"), stop("2025-11-18"));

    assertThat(ledger.asOf(day, CALENDAR).light(new LightBounds(3, 1)).map(Light::name).orElse(""))
        .isEqualTo(light);
  }
}
