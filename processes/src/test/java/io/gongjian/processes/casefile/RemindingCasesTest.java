package io.gongjian.processes.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.StepOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody is reminded of a case on the working days on which its light turns, once each. */
class RemindingCasesTest {

  private final CaseWorld permit = new CaseWorld("land_planning_permit");

  /** The days until {@code last} on which somebody was told, and of what. */
  private List<String> told(String first, String last) {
    List<String> told = new ArrayList<>();
    for (LocalDate day = LocalDate.parse(first);
        !day.isAfter(LocalDate.parse(last));
        day = day.plusDays(1)) {
      permit.on(day.toString());
      if (permit.remind() > 0) {
        told.add(day + " " + permit.acts().get(permit.acts().size() - 1));
      }
    }
    return told;
  }

  @Test
  void anAcceptanceThatNobodyAnsweredIsToldAsItComesNearAndWhenItCountsAsAccepted() {
    assertThat(told("2026-11-02", "2026-11-11"))
        .containsExactly(
            "2026-11-04 due_soon", "2026-11-06 due_soon", "2026-11-10 deemed_accepted");
    assertThat(permit.kept.notices())
        .filteredOn(one -> one.kind() == NoticeKind.DEEMED_ACCEPTED)
        .extracting(
            one ->
                one.account().map(Object::toString).orElse("")
                    + one.organisation().map(Object::toString).orElse(""))
        .containsExactly("window1", "window2", "leader1", "leader2", CaseWorld.OWNER.value());
  }

  @Test
  void aDecisionIsToldWithThreeDaysLeftWithOneAndWhenItIsLate() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");

    assertThat(told("2026-11-04", "2026-12-10"))
        .containsExactly("2026-11-20 due_soon", "2026-11-24 due_soon", "2026-11-26 overdue");
  }

  @Test
  void aHeadIsToldOnlyOfWhatIsLate() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");
    permit.complete("officer1", "review", StepOutcome.AGREE, "");
    int before = permit.kept.notices().size();

    told("2026-11-04", "2026-11-24");

    assertThat(permit.kept.notices().subList(before, permit.kept.notices().size()))
        .allMatch(one -> one.account().orElseThrow().value().startsWith("leader"))
        .hasSize(4);
  }

  @Test
  void whoeverActsBeforeTheRemindersOfTheDayLosesNoneOfThem() {
    permit.on("2026-11-06").act(CaseWorld.APPLICANT, new FlowAction.Urge(Optional.empty()), "");

    assertThat(told("2026-11-06", "2026-11-10"))
        .containsExactly("2026-11-06 due_soon", "2026-11-10 deemed_accepted");
  }

  @Test
  void whatTurnedOverAWeekendIsToldOnMondayThoughSomebodyActedOnSaturday() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");
    told("2026-11-04", "2026-11-24");
    permit.act(
        permit.official("officer1"),
        new FlowAction.Extend(Optional.empty(), 2, Optional.of("x")),
        "x");
    permit.on("2026-11-26");
    permit.remind();
    permit.on("2026-11-28").act(CaseWorld.APPLICANT, new FlowAction.Urge(Optional.empty()), "");

    assertThat(told("2026-11-28", "2026-12-01")).containsExactly("2026-11-30 overdue");
  }

  @Test
  void whatTurnedWhileNoNodeRanIsToldByTheFirstThatRunsAgain() {
    permit.on("2026-11-04").complete("window1", "accept", StepOutcome.ACCEPTED, "");

    assertThat(told("2026-12-03", "2026-12-04")).containsExactly("2026-12-03 overdue");
  }

  @Test
  void nobodyIsRemindedOfACaseThatHasEnded() {
    permit.complete("window1", "accept", StepOutcome.NOT_NEEDED, "不需要");

    assertThat(told("2026-11-02", "2027-01-31")).isEmpty();
    assertThat(permit.kept.kept(permit.number).remindOn()).isEmpty();
  }
}
