package io.gongjian.engine.clock;

import static io.gongjian.engine.clock.ClockFixture.CALENDAR;
import static io.gongjian.engine.clock.ClockFixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2025-10-09, WEEKDAY",
    "2025-10-08, HOLIDAY",
    "2025-10-11, SHIFTED",
    "2025-10-12, WEEKEND",
    "2027-10-01, WEEKDAY",
    "1969-12-31, WEEKDAY"
  })
  void knowsWhatADayIs(LocalDate day, DayKind kind) {
    assertThat(CALENDAR.kind(day)).isEqualTo(kind);
    assertThat(CALENDAR.isWorked(day)).isEqualTo(kind.isWorked());
  }

  @ParameterizedTest
  @CsvSource({"2024-12-20, 800", "1969-11-01, 200", "1600-02-20, 100", "9998-12-01, 400"})
  void countsAndFindsWhatWalkingFinds(LocalDate from, int days) {
    int worked = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(from.plusDays(days)); ) {
      worked += CALENDAR.isWorked(day) ? 1 : 0;
      assertThat(CALENDAR.worked(from, day)).as(day.toString()).isEqualTo(worked);
      if (CALENDAR.isWorked(day)) {
        assertThat(CALENDAR.workedAfter(from, worked)).isEqualTo(day);
        assertThat(CALENDAR.workedFrom(day)).isEqualTo(day);
      } else {
        assertThat(CALENDAR.workedFrom(day)).isEqualTo(CALENDAR.workedAfter(from, worked + 1));
      }
      day = day.plusDays(1);
    }
    assertThat(worked).isGreaterThan(days / 2);
  }

  @Test
  void findsNoDayBeforeTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.workedAfter(day("2025-01-01"), 0));
  }

  @Test
  void namesTheYearsThatItDoesNotKnow() {
    WorkingCalendar doubtful =
        WorkingCalendar.of(
            List.of(
                ClockFixture.OF_2025,
                new CalendarYear(
                    2027, ClockFixture.OF_2026.rest(), ClockFixture.OF_2026.work(), false)));

    assertThat(doubtful.gaps(day("2025-01-01"), day("2025-12-31"))).isEmpty();
    assertThat(doubtful.gaps(day("2023-06-01"), day("2029-01-01")))
        .extracting(CalendarGap::years, CalendarGap::kind)
        .containsExactly(
            tuple("2023–2024", CalendarGap.Kind.NO_CALENDAR),
            tuple("2026", CalendarGap.Kind.NO_CALENDAR),
            tuple("2027", CalendarGap.Kind.NOT_VERIFIED),
            tuple("2028–2029", CalendarGap.Kind.NO_CALENDAR));
    assertThat(doubtful.gaps(day("2029-01-01"), day("2025-01-01"))).isEmpty();
  }

  @Test
  void passesOverDaysThatChangeNothing() {
    CalendarYear misplaced =
        CalendarYear.of(2026, List.of(day("2026-01-03")), List.of(day("2026-01-05")), true);

    assertThat(WorkingCalendar.of(Set.of(misplaced)).worked(day("2026-01-01"), day("2026-01-11")))
        .isEqualTo(6);
  }
}
