package io.gongjian.processes.casefile;

import static io.gongjian.processes.casefile.CaseWorld.APPLICANT;
import static io.gongjian.processes.casefile.CaseWorld.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseClock;
import io.gongjian.engine.clock.Acceptance;
import io.gongjian.engine.clock.ClockState;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the clock of a case shows: land planning permits have 20 working days and may be extended by
 * ten; it was handed in on Monday, 2 November 2026, and no day of that month is a holiday.
 */
class ClockOfCasesTest {

  private final CaseWorld permit = new CaseWorld("land_planning_permit");

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private void correct(String item) {
    permit.act(
        permit.official("window1"),
        new FlowAction.Correct(Optional.empty(), List.of(item), Optional.empty()),
        "");
  }

  @Test
  void acceptanceIsDueOnTheFifthWorkingDay() {
    CaseClock clock = permit.clock();

    assertThat(clock.due()).isEqualTo(day("2026-11-09"));
    assertThat(clock.statutory()).isEmpty();
    assertThat(clock.light()).contains(Light.GREEN);
  }

  @Test
  void onTheSixthDayItCountsAsAcceptedFromTheDayOfReceipt() {
    CaseClock clock = permit.on("2026-11-10").clock();

    assertThat(clock.acceptance()).isInstanceOf(Acceptance.Deemed.class);
    assertThat(clock.statutory().flatMap(one -> one.due())).isEqualTo(day("2026-11-30"));
    assertThat(clock.statutory().map(one -> one.used())).contains(6L);
  }

  @Test
  void fromAcceptanceTheLawGivesTwentyDaysAndTheFlowPromisesFifteen() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");

    CaseClock clock = permit.clock();

    assertThat(clock.statutory().flatMap(one -> one.due())).isEqualTo(day("2026-12-02"));
    assertThat(clock.promised().flatMap(one -> one.due())).isEqualTo(day("2026-11-25"));
    assertThat(clock.due()).isEqualTo(day("2026-11-25"));
    assertThat(permit.kept.kept(permit.number).dueOn()).isEqualTo(day("2026-11-25"));
  }

  @Test
  void whatIsToldBeforeAcceptanceLetsTheFiveDaysBeginAnewWithTheAnswer() {
    permit.on("2026-11-03");
    correct("field:project.name|名称不一致");
    assertThat(permit.clock().due()).isEmpty();
    assertThat(permit.clock().light()).contains(Light.PAUSED);

    permit
        .on("2026-11-20")
        .act(APPLICANT, new FlowAction.Answer(List.of("field:project.name|名称不一致")), "已改");

    assertThat(permit.clock().due()).isEqualTo(day("2026-11-27"));
    assertThat(permit.on("2026-11-30").clock().acceptance().acceptedOn())
        .isEqualTo(day("2026-11-20"));
  }

  @Test
  void aCorrectionAfterAcceptanceHaltsTheClockAndTheAnswerLetsItGoOn() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");
    permit
        .on("2026-11-06")
        .act(
            permit.official("officer1"),
            new FlowAction.Correct(Optional.empty(), List.of("other:1|补充说明"), Optional.empty()),
            "");
    assertThat(permit.on("2026-11-12").clock().statutory().orElseThrow().state())
        .isInstanceOf(ClockState.Paused.class);
    assertThat(permit.clock().due()).isEmpty();

    permit.on("2026-11-13").act(APPLICANT, new FlowAction.Answer(List.of("other:1|补充说明")), "说明");

    assertThat(permit.clock().statutory().flatMap(one -> one.due())).isEqualTo(day("2026-12-09"));
  }

  @Test
  void anExtensionGoesAsFarAsTheLawAndNoFurther() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");

    var tooFar =
        permit.act(
            permit.official("officer1"),
            new FlowAction.Extend(Optional.empty(), 11, Optional.of("案情复杂")),
            "案情复杂");
    assertThat(reason(tooFar)).isEqualTo("extended_too_far");
    permit.act(
        permit.official("officer1"),
        new FlowAction.Extend(Optional.empty(), 10, Optional.of("案情复杂")),
        "案情复杂");

    assertThat(permit.clock().statutory().flatMap(one -> one.due())).isEqualTo(day("2026-12-16"));
  }

  @Test
  void theClockStopsWithTheDecisionAndGoesOnWhereItIsTakenBack() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");
    permit.complete("officer1", "review", StepOutcome.AGREE, "");
    permit.on("2026-11-10").complete("leader1", "decide", StepOutcome.APPROVE, "");
    assertThat(permit.on("2026-12-20").clock().statutory().orElseThrow().inTime()).contains(true);

    permit
        .on("2026-11-10")
        .act(permit.official("leader1"), new FlowAction.Recall(new StepId("decide")), "");

    assertThat(permit.on("2026-12-20").clock().statutory().orElseThrow().state())
        .isInstanceOf(ClockState.Overdue.class);
  }

  @Test
  void theResultIsDueTenWorkingDaysAfterTheDecision() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");
    permit.complete("officer1", "review", StepOutcome.AGREE, "");
    permit.on("2026-11-10").complete("leader1", "decide", StepOutcome.APPROVE, "");

    assertThat(permit.clock().due()).isEqualTo(day("2026-11-24"));
    assertThat(permit.on("2026-11-25").clock().light()).contains(Light.OVERDUE);

    permit.act(
        permit.official("window1"),
        new FlowAction.Complete(new StepId("issue"), Optional.empty(), Optional.empty()),
        "");
    assertThat(permit.clock().due()).isEmpty();
    assertThat(permit.clock().light()).isEmpty();
  }

  @Test
  void anyPastDayIsReadAsItWas() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");
    permit.on("2026-11-10");

    CaseClock before =
        permit
            .open(permit.official("officer1"))
            .asDone()
            .map(
                view ->
                    CaseClock.of(
                        view.file(),
                        LocalDate.parse("2026-11-03"),
                        WorkingCalendar.of(view.pack().calendar().values())))
            .orElseThrow();

    assertThat(before.acceptance()).isInstanceOf(Acceptance.Awaited.class);
    assertThat(before.statutory()).isEmpty();
  }
}
