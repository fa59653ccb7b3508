package io.gongjian.processes.casefile;

import static io.gongjian.processes.casefile.CaseWorld.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody brings to a case has bounds: the last that is taken, and one past it. */
class BoundsOfCasesTest {

  private static final LocalDate LAST = CaseWorld.RECEIVED.plusDays(OpeningCase.FARTHEST);

  private final CaseWorld permit = new CaseWorld("land_planning_permit");

  private static void isBadInput(Attempt<?> attempt) {
    assertThat(attempt.asRefused()).containsInstanceOf(Refusal.BadInput.class);
  }

  private Attempt<?> special(int kind, int clause) {
    return permit.act(
        permit.official("window1"),
        new FlowAction.SpecialStart(
            Optional.empty(), "x".repeat(kind), Optional.of("x".repeat(clause))),
        "");
  }

  private Attempt<?> deputise(String from, String until) {
    return permit.act(
        permit.official("window1"),
        new FlowAction.Deputise(
            new PersonId("window2"), LocalDate.parse(from), LocalDate.parse(until)),
        "");
  }

  @Test
  void aClockIsReadAYearAheadAndNoFurther() {
    assertThat(permit.open(permit.official("officer1"), LAST).asDone()).isPresent();
    isBadInput(permit.open(permit.official("officer1"), LAST.plusDays(1)));
    isBadInput(permit.open(permit.official("officer1"), LocalDate.MAX));
    assertThat(permit.open(permit.official("officer1"), LocalDate.MIN).asDone()).isPresent();
  }

  @Test
  void aStepThatTheFlowDoesNotHaveIsToldAsSuch() {
    StepId nowhere = new StepId("nowhere");
    for (FlowAction action :
        List.of(
            new FlowAction.Claim(nowhere),
            new FlowAction.Recall(nowhere),
            new FlowAction.Transfer(nowhere, new PersonId("window2")),
            new FlowAction.Urge(Optional.of(nowhere)))) {
      isBadInput(permit.act(permit.official("window1"), action, ""));
    }
  }

  @Test
  void theKindOfAProcedureAndItsClauseAreWords() {
    isBadInput(special(101, 1));
    isBadInput(special(1, 101));
    assertThat(special(100, 100).asDone()).isPresent();
  }

  @Test
  void aDeputyshipLiesInYearsOfFourDigits() {
    isBadInput(deputise("2026-11-02", "+10000-01-01"));
    isBadInput(deputise("1969-12-31", "2026-11-02"));
    assertThat(deputise("1970-01-01", "2999-12-31").asDone()).isPresent();
  }

  @Test
  void afterAThousandRowsOnlyWhatBringsTheCaseOnIsDone() {
    FlowAction read = new FlowAction.Read(new StepId("accept"));
    fill(999);
    assertThat(permit.act(permit.official("window1"), read, "").asDone()).isPresent();

    assertThat(reason(permit.act(permit.official("window1"), read, ""))).isEqualTo("too_many");
    assertThat(permit.complete("window1", "accept", StepOutcome.ACCEPTED, "").asDone()).isPresent();
  }

  /** Rows as if somebody had read the case again and again. */
  private void fill(int rows) {
    RecordEntry first = permit.kept.record(permit.number).get(0);
    List<RecordEntry> more =
        IntStream.rangeClosed(2, rows)
            .mapToObj(
                at ->
                    new RecordEntry(
                        first.number(),
                        at,
                        first.at(),
                        "read",
                        first.by(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    permit.kept.change(permit.kept.kept(permit.number), more);
  }
}
