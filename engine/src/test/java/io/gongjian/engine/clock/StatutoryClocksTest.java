package io.gongjian.engine.clock;

import static io.gongjian.engine.clock.ClockFixture.CALENDAR;
import static io.gongjian.engine.clock.ClockFixture.day;
import static io.gongjian.engine.clock.ClockFixture.extend;
import static io.gongjian.engine.clock.ClockFixture.start;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.clock.AcceptanceAnswer.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The clocks that the licensing law gives a case. */
class StatutoryClocksTest {

  private static final LocalDate RECEIVED = LocalDate.of(2025, 11, 3);
  private static final LocalDate FIFTH = LocalDate.of(2025, 11, 10);
  private static final LocalDate SIXTH = LocalDate.of(2025, 11, 11);

  @Test
  void awaitsAnAnswerUntilTheFifthWorkingDay() {
    assertThat(on(FIFTH, Optional.empty())).isEqualTo(new Acceptance.Awaited(FIFTH));
    assertThat(on(FIFTH, Optional.empty()).acceptedOn()).isEmpty();
  }

  @Test
  void takesAnAnswerOfTheFifthWorkingDay() {
    AcceptanceAnswer correction = new AcceptanceAnswer(FIFTH, Kind.CORRECTION);

    assertThat(on(SIXTH, Optional.of(correction)))
        .isEqualTo(new Acceptance.Answered(correction))
        .extracting(Acceptance::acceptedOn)
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void isAcceptedFromReceiptWhereTheAnswerIsLate(Kind kind) {
    AcceptanceAnswer late = new AcceptanceAnswer(SIXTH, kind);

    Acceptance acceptance = on(SIXTH, Optional.of(late));

    assertThat(acceptance).isEqualTo(new Acceptance.Deemed(RECEIVED, FIFTH, Optional.of(late)));
    assertThat(acceptance.acceptedOn()).contains(RECEIVED);
  }

  @Test
  void isAcceptedFromReceiptWhereNothingIsTold() {
    AcceptanceAnswer later = new AcceptanceAnswer(SIXTH.plusDays(1), Kind.CORRECTION);

    assertThat(on(SIXTH, Optional.of(later)))
        .isEqualTo(new Acceptance.Deemed(RECEIVED, FIFTH, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"ACCEPTED, 2025-11-05", "NOT_NEEDED,", "NOT_OURS,", "CORRECTION,"})
  void isAcceptedOnTheDayOnWhichThatIsToldInTime(Kind kind, LocalDate accepted) {
    assertThat(on(SIXTH, Optional.of(new AcceptanceAnswer(day("2025-11-05"), kind))).acceptedOn())
        .isEqualTo(Optional.ofNullable(accepted));
  }

  @Test
  void countsTheDaysOfAcceptanceOverNationalDay() {
    LocalDate received = day("2025-09-28");

    assertThat(Acceptance.asOf(day("2025-10-11"), received, Optional.empty(), CALENDAR))
        .isEqualTo(new Acceptance.Awaited(day("2025-10-11")));
    assertThat(
            Acceptance.asOf(day("2025-10-12"), received, Optional.empty(), CALENDAR).acceptedOn())
        .contains(received);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTANCE,      2025-11-10, 32",
    "DECISION,        2025-12-01, 42",
    "JOINT_DECISION,  2026-01-06, 42",
    "LOWER_REVIEW,    2025-12-01, 43",
    "DELIVERY,        2025-11-17, 44",
    "HEARING_REQUEST, 2025-11-10, 47",
    "HEARING,         2025-12-01, 47"
  })
  void givesTheDaysOfTheLaw(LicensingLimit limit, LocalDate due, String article) {
    assertThat(limit.limit().started(start("2025-11-03")).asOf(day("2025-11-03"), CALENDAR).due())
        .contains(due);
    assertThat(limit.limit().clause().article()).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource({
    "DECISION, 10, ''",
    "DECISION, 11, EXTENDED_TOO_FAR",
    "JOINT_DECISION, 15, ''",
    "JOINT_DECISION, 16, EXTENDED_TOO_FAR",
    "DELIVERY, 1, EXTENDED_TOO_FAR"
  })
  void extendsAsFarAsTheLawAllows(LicensingLimit limit, int days, String fault) {
    ClockLedger ledger = limit.limit().started(start("2025-11-03"));

    LedgerOutcome outcome = limit.limit().extended(ledger, extend("2025-11-20", days));

    String refused = outcome.fold(kept -> "", why -> why.fault().name());
    assertThat(refused).isEqualTo(fault);
  }

  @Test
  void extendsOnce() {
    StatutoryLimit decision = LicensingLimit.DECISION.limit();
    ClockLedger once =
        decision
            .extended(decision.started(start("2025-11-03")), extend("2025-11-20", 4))
            .asKept()
            .orElseThrow();

    assertThat(decision.extended(once, extend("2025-11-21", 4)))
        .isEqualTo(
            new LedgerOutcome.Refused(LedgerFault.ALREADY_EXTENDED, 2, extend("2025-11-21", 4)));
  }

  private static Acceptance on(LocalDate asOf, Optional<AcceptanceAnswer> answer) {
    return Acceptance.asOf(asOf, RECEIVED, answer, CALENDAR);
  }
}
