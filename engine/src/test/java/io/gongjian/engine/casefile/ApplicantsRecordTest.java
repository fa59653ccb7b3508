package io.gongjian.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An applicant sees of the record what concerns the applicant, and nothing that it does not. */
class ApplicantsRecordTest {

  private static final Instant THEN = Instant.parse("2026-11-02T02:00:00Z");

  private static final Flow FLOW =
      new Flow(
          new FlowId("permit"),
          List.of(
              step("accept", StepKind.ACCEPT, new SignRule.One()),
              step("review", StepKind.REVIEW, new SignRule.One()),
              step("decide", StepKind.DECIDE, new SignRule.All()),
              step("issue", StepKind.ISSUE, new SignRule.One())));

  /** What there is of acts, each either shown or not: a new one is not until somebody says so. */
  @ParameterizedTest
  @EnumSource(FlowAct.class)
  void onlyWhatIsListedIsShown(FlowAct act) {
    Set<FlowAct> shown =
        EnumSet.of(
            FlowAct.CORRECT,
            FlowAct.ANSWER,
            FlowAct.SPECIAL_START,
            FlowAct.SPECIAL_END,
            FlowAct.EXTEND,
            FlowAct.WITHDRAW);

    List<RecordEntry> rows =
        shown(Map.of(), RecordRows.row(1, act.word()).items("other:|甲").entry());

    assertThat(rows).hasSize(shown.contains(act) ? 1 : 0);
  }

  @Test
  void aRowThatIsShownNamesNobodyElseAndNoRequest() {
    RecordEntry row =
        shown(Map.of(), RecordRows.row(1, "correct").items("other:|甲").entry()).get(0);

    assertThat(row.text()).isEqualTo("text 1");
    assertThat(row.items()).containsExactly("other:|甲");
    assertThat(row.department()).contains(new DepartmentId("housing"));
    assertThat(row.people()).isEmpty();
    assertThat(row.forWhom()).isEmpty();
    assertThat(row.key()).isEmpty();
  }

  @Test
  void thatItWasAcceptedIsToldWithoutWhatWasNotedAndARefusalWithItsReason() {
    RecordEntry accepted = RecordRows.row(2, "complete").on("accept", StepOutcome.ACCEPTED).entry();
    RecordEntry refused = RecordRows.row(2, "complete").on("accept", StepOutcome.NOT_OURS).entry();

    assertThat(shown(Map.of("accept", StepOutcome.ACCEPTED), accepted))
        .extracting(RecordEntry::text)
        .containsExactly("");
    assertThat(shown(Map.of("accept", StepOutcome.NOT_OURS), refused))
        .extracting(RecordEntry::text)
        .containsExactly("text 2");
  }

  @Test
  void whatAReviewerThoughtIsNotShown() {
    assertThat(
            shown(
                Map.of("review", StepOutcome.OBJECT),
                RecordRows.row(2, "complete").on("review", StepOutcome.OBJECT).entry()))
        .isEmpty();
  }

  @Test
  void ofSeveralWhoDecideOnlyWhatCameOfItIsShown() {
    RecordEntry first = RecordRows.row(2, "complete").on("decide", StepOutcome.APPROVE).entry();
    RecordEntry last = RecordRows.row(3, "complete").on("decide", StepOutcome.APPROVE).entry();

    assertThat(shown(Map.of(), first)).as("not all have answered").isEmpty();
    assertThat(shown(Map.of("decide", StepOutcome.APPROVE), first, last))
        .extracting(RecordEntry::sequence, RecordEntry::text, row -> row.outcome().orElseThrow())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "text 3", StepOutcome.APPROVE));
  }

  @Test
  void aDecisionThatWasTakenBackIsNotShown() {
    assertThat(
            shown(
                Map.of(),
                RecordRows.row(2, "complete").on("decide", StepOutcome.APPROVE).entry(),
                RecordRows.row(3, "recall").on("decide", StepOutcome.APPROVE).entry()))
        .isEmpty();
  }

  @Test
  void howItEndedIsShownWithoutTheWordsOfWhoeverEndedIt() {
    RecordEntry issued =
        RecordRows.row(4, "complete")
            .on("issue", StepOutcome.DONE)
            .to(HandlingState.APPROVED)
            .entry();

    assertThat(shown(Map.of("issue", StepOutcome.DONE), issued))
        .extracting(RecordEntry::text, RecordEntry::outcome, row -> row.handling().orElseThrow())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("", Optional.empty(), HandlingState.APPROVED));
  }

  private static List<RecordEntry> shown(Map<String, StepOutcome> done, RecordEntry... record) {
    Map<StepId, StepOutcome> ended = new LinkedHashMap<>();
    done.forEach((step, outcome) -> ended.put(new StepId(step), outcome));
    CaseFile file =
        new CaseFile(
            new CaseHead(
                RecordRows.NUMBER,
                ProjectId.parse("0b5f2d5e-6a8e-4f0e-9a55-3d3d6d7a1a01"),
                new CreditCode("91460100MA5DEM012B"),
                new RegionCode("460100"),
                new MatterId("permit"),
                new DepartmentId("housing"),
                new PackReference("hainan", "1", "0".repeat(64)),
                LocalDate.parse("2026-11-02"),
                FLOW.id(),
                THEN,
                Optional.empty(),
                Optional.empty()),
            HandlingState.ACCEPTED,
            new FlowReading(FlowState.OPEN, Map.of(), Map.of(), ended),
            new FlowPosition("{}"),
            CaseLedger.received(LocalDate.parse("2026-11-02")),
            Optional.empty(),
            1,
            THEN);
    return ApplicantsRecord.of(file, FLOW, Arrays.asList(record));
  }

  private static Step step(String id, StepKind kind, SignRule sign) {
    return new Step(
        new StepId(id),
        kind,
        Optional.of(new LaneId("officer")),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        sign,
        0,
        List.of(),
        AfterReturn.THROUGH,
        false);
  }
}
