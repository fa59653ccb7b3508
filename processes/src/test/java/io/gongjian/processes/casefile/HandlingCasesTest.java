package io.gongjian.processes.casefile;

import static io.gongjian.processes.casefile.CaseWorld.APPLICANT;
import static io.gongjian.processes.casefile.CaseWorld.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case goes through its flow, and its record tells how. */
class HandlingCasesTest {

  private final CaseWorld filing = new CaseWorld("completion_filing");

  @Test
  void aCaseThatWasHandedInIsOpenToTheWindow() {
    CaseFile file = filing.file();

    assertThat(file.handling()).isEqualTo(HandlingState.RECEIVED);
    assertThat(file.reading().open().get(new StepId("accept")))
        .containsExactly(new PersonId("window1"), new PersonId("window2"));
    assertThat(filing.acts()).containsExactly("received");
    assertThat(filing.kept.notices())
        .extracting(one -> one.kind() + " " + one.account().orElseThrow())
        .containsExactly("TASK window1", "TASK window2");
  }

  @Test
  void acceptingCheckingDecidingAndIssuingCloseItAndTheProductDoesItsOwnSteps() {
    filing.complete("window1", "accept", StepOutcome.ACCEPTED, "");
    assertThat(filing.file().handling()).isEqualTo(HandlingState.ACCEPTED);
    filing.complete("officer1", "check", StepOutcome.AGREE, "材料齐全");
    assertThat(filing.file().handling()).isEqualTo(HandlingState.HANDLING);
    filing.complete("officer2", "decide", StepOutcome.APPROVE, "");
    filing.complete("window2", "issue", StepOutcome.DONE, "");

    CaseFile file = filing.file();
    assertThat(file.state()).isEqualTo(FlowState.APPROVED);
    assertThat(file.handling()).isEqualTo(HandlingState.APPROVED);
    assertThat(file.closedAt()).isPresent();
    assertThat(file.version()).isEqualTo(5);
    assertThat(filing.kept.record(filing.number))
        .extracting(RecordEntry::sequence)
        .containsExactly(1, 2, 3, 4, 5, 6);
    RecordEntry last = filing.kept.record(filing.number).get(5);
    assertThat(last.by().value()).isEqualTo("system");
    assertThat(last.step()).contains(new StepId("deliver"));
    assertThat(last.handling()).contains(HandlingState.APPROVED);
    assertThat(filing.kept.notices())
        .filteredOn(one -> one.organisation().isPresent())
        .extracting(one -> one.kind())
        .containsExactly(NoticeKind.ACCEPTED, NoticeKind.CLOSED);
  }

  @Test
  void theSecondOfTwoIsToldWhoWasFirstAndWhen() {
    filing.complete("window1", "accept", StepOutcome.ACCEPTED, "");

    var second = filing.complete("window2", "accept", StepOutcome.ACCEPTED, "");

    assertThat(reason(second)).isEqualTo("not_open");
    assertThat(second.asRefused().orElseThrow().toString())
        .contains("11-02 10:00")
        .contains("window1");
    assertThat(filing.acts()).containsExactly("received", "complete");
  }

  @Test
  void aRequestThatComesAgainDoesNothingAgain() {
    FlowAction accept =
        new FlowAction.Complete(
            new StepId("accept"), Optional.of(StepOutcome.ACCEPTED), Optional.empty());

    filing.act(filing.official("window1"), accept, "", "one");
    var again = filing.act(filing.official("window1"), accept, "", "one");

    assertThat(again.asDone()).isPresent();
    assertThat(filing.acts()).containsExactly("received", "complete");
  }

  @Test
  void whatTheLawWantsAReasonForIsRefusedWithoutOne() {
    assertThat(reason(filing.complete("window1", "accept", StepOutcome.NOT_OURS, " ")))
        .isEqualTo("reason_missing");

    filing.complete("window1", "accept", StepOutcome.NOT_OURS, "应向三亚市申请");

    assertThat(filing.file().handling()).isEqualTo(HandlingState.NOT_OURS);
    assertThat(filing.file().state().isClosed()).isTrue();
  }

  @Test
  void workIsHandedOnlyToPeopleWhoMayDoIt() {
    FlowAction away = new FlowAction.Transfer(new StepId("accept"), new PersonId("nobody7"));

    assertThat(reason(filing.act(filing.official("window1"), away, ""))).isEqualTo("nobody");
  }

  @Test
  void theApplicantAnswersWhatWasAskedAndNothingElseIsPossibleMeanwhile() {
    filing.act(
        filing.official("window1"),
        new FlowAction.Correct(
            Optional.of(new StepId("accept")), List.of("material:plan|缺少盖章页"), Optional.empty()),
        "");
    assertThat(filing.file().handling()).isEqualTo(HandlingState.CORRECTION_BEGUN);
    assertThat(reason(filing.complete("window1", "accept", StepOutcome.ACCEPTED, "")))
        .isEqualTo("paused");

    filing.act(APPLICANT, new FlowAction.Answer(List.of("material:plan|缺少盖章页")), "已补");

    assertThat(filing.file().state()).isEqualTo(FlowState.OPEN);
    assertThat(filing.file().handling()).isEqualTo(HandlingState.CORRECTION_ENDED);
    assertThat(filing.kept.notices())
        .extracting(one -> one.kind())
        .contains(NoticeKind.CORRECTION, NoticeKind.ANSWERED);
  }

  @Test
  void theApplicantTakesItBackAndIsNotAskedForMore() {
    filing.act(APPLICANT, new FlowAction.Withdraw(), "");

    assertThat(filing.file().handling()).isEqualTo(HandlingState.WITHDRAWN);
    assertThat(filing.clock().due()).isEmpty();
    assertThat(reason(filing.complete("window1", "accept", StepOutcome.ACCEPTED, "")))
        .isEqualTo("closed");
  }
}
