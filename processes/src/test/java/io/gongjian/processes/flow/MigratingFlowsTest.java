package io.gongjian.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.casefile.FlowMigration;
import io.gongjian.engine.casefile.FlowMigration.Hindrance;
import io.gongjian.engine.casefile.FlowMigration.MustStay;
import io.gongjian.engine.casefile.FlowMigration.NeedsAnswer;
import io.gongjian.engine.casefile.FlowMigration.Question;
import io.gongjian.engine.casefile.FlowMove;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case in a changed flow: what is safe, what is asked, and what stays. */
class MigratingFlowsTest {

  private static final String ACCEPT = "{id: accept, kind: accept, lane: w}";
  private static final String REVIEW = "{id: review, kind: review, lane: r}";
  private static final String DECIDE = "{id: decide, kind: decide, lane: d}";
  private static final MigrationAnswers NONE = new MigrationAnswers(Map.of(), Set.of());

  private static Flow flow(String... rows) {
    String text =
        "people: {w: [w1], r: [r1], d: [d1], x: [x1]}\nflows:\n  f:\n    - "
            + String.join("\n    - ", rows)
            + "\ncases:\n  - {id: A, flow: f, do: [], expect: {}}\n";
    return FlowFixture.read(text).get(0).flow();
  }

  private static RunningCase at(Flow flow, Optional<FlowMove.Moved> now) {
    return new RunningCase(
        FlowKey.of(new CaseNumber("460100-20261201-00001-01")),
        flow,
        (step, outcomes) -> ConditionTruth.HOLDS,
        lane -> List.of(new PersonId(lane + "1")),
        now.map(FlowMove.Moved::position));
  }

  /** A case in which these steps were done, each with the first outcome of its kind. */
  private static RunningCase done(Flow flow, String... steps) {
    PlayingFlows playing = new PlayingFlows();
    FlowMove.Moved now = (FlowMove.Moved) playing.begin(at(flow, Optional.empty()));
    for (String step : steps) {
      StepOutcome how = flow.step(new StepId(step)).kind().outcomes().get(0);
      PersonId by = new PersonId(flow.step(new StepId(step)).lane().orElseThrow() + "1");
      FlowAction action =
          new FlowAction.Complete(new StepId(step), Optional.of(how), Optional.of("t"));
      FlowMoment day = FlowMoment.of(LocalDate.parse("2026-12-01"));
      now =
          (FlowMove.Moved)
              playing.act(at(flow, Optional.of(now)), new FlowRequest(by, day, action));
    }
    return at(flow, Optional.of(now));
  }

  private static FlowMigration migrated(RunningCase from, Flow to, MigrationAnswers answers) {
    return new MigratingFlows().migrate(from, at(to, Optional.empty()), answers);
  }

  private static FlowReading reading(FlowMigration migration) {
    assertThat(migration).isInstanceOf(FlowMigration.Safe.class);
    return ((FlowMigration.Safe) migration).reading();
  }

  @Test
  void aStepThatComesLaterIsStillToCome() {
    RunningCase from = done(flow(ACCEPT, REVIEW, DECIDE), "accept");
    Flow to = flow(ACCEPT, REVIEW, "{id: second, kind: review, lane: x}", DECIDE);

    assertThat(reading(migrated(from, to, NONE)).open().keySet())
        .containsExactly(new StepId("review"));
  }

  @Test
  void aStepThatTheCaseIsBeyondIsAskedAbout() {
    RunningCase from = done(flow(ACCEPT, REVIEW, DECIDE), "accept", "review");
    Flow to = flow(ACCEPT, "{id: second, kind: review, lane: x}", REVIEW, DECIDE);

    assertThat(migrated(from, to, NONE))
        .isEqualTo(new NeedsAnswer(Question.STEP_PASSED, new StepId("second")));
    MigrationAnswers passed = new MigrationAnswers(Map.of(), Set.of(new StepId("second")));
    assertThat(reading(migrated(from, to, passed)).done())
        .containsEntry(new StepId("second"), StepOutcome.SKIPPED)
        .containsEntry(new StepId("review"), StepOutcome.AGREE);
  }

  @Test
  void anOpenStepThatIsGoneIsAskedAboutAndKeepsWhoWasAsked() {
    RunningCase from = done(flow(ACCEPT, REVIEW, DECIDE), "accept");
    Flow to = flow(ACCEPT, "{id: check, kind: review, lane: x}", DECIDE);

    assertThat(migrated(from, to, NONE))
        .isEqualTo(new NeedsAnswer(Question.STEP_GONE, new StepId("review")));
    MigrationAnswers renamed =
        new MigrationAnswers(Map.of(new StepId("review"), new StepId("check")), Set.of());
    assertThat(reading(migrated(from, to, renamed)).open())
        .isEqualTo(Map.of(new StepId("check"), List.of(new PersonId("r1"))));
  }

  @Test
  void anEndedStepThatIsGoneIsLeftBehindUnlessItDecided() {
    assertThat(
            reading(
                    migrated(
                        done(flow(ACCEPT, REVIEW, DECIDE), "accept", "review"),
                        flow(ACCEPT, DECIDE),
                        NONE))
                .done())
        .containsOnlyKeys(new StepId("accept"));
    assertThat(
            migrated(
                done(flow(ACCEPT, REVIEW, DECIDE), "accept"),
                flow("{id: other, kind: accept, lane: w}", REVIEW, DECIDE),
                NONE))
        .isEqualTo(new MustStay(Hindrance.DECISION_GONE, new StepId("accept")));
  }

  @Test
  void aStepOfAnotherKindKeepsTheCaseWhereItIs() {
    Flow to = flow(ACCEPT, "{id: review, kind: notify, lane: r}", DECIDE);

    assertThat(migrated(done(flow(ACCEPT, REVIEW, DECIDE), "accept"), to, NONE))
        .isEqualTo(new MustStay(Hindrance.KIND_CHANGED, new StepId("review")));
  }

  @Test
  void whatWasToComeAndIsBeforeNowKeepsTheCaseWhereItIs() {
    String second = "{id: second, kind: review, lane: x}";
    RunningCase from = done(flow(ACCEPT, REVIEW, second, DECIDE), "accept");

    assertThat(migrated(from, flow(ACCEPT, second, REVIEW, DECIDE), NONE))
        .isEqualTo(new MustStay(Hindrance.ORDER_CHANGED, new StepId("second")));
  }

  @Test
  void aNewBranchBesideWhatIsOpenOpens() {
    String one = "{id: one, kind: review, lane: r, block: b}";
    String two = "{id: two, kind: review, lane: x, block: b}";
    String three = "{id: three, kind: review, lane: x, block: b}";
    RunningCase from = done(flow(ACCEPT, one, two, DECIDE), "accept", "two");

    assertThat(reading(migrated(from, flow(ACCEPT, one, two, three, DECIDE), NONE)).open().keySet())
        .containsExactly(new StepId("one"), new StepId("three"));
  }

  @Test
  void twoStepsThatAreOneNowKeepTheCaseWhereItIs() {
    MigrationAnswers merged =
        new MigrationAnswers(Map.of(new StepId("review"), new StepId("accept")), Set.of());
    Flow accepted = flow(ACCEPT, "{id: review, kind: accept, lane: r}", DECIDE);

    assertThat(migrated(done(accepted, "accept"), flow(ACCEPT, DECIDE), merged))
        .isEqualTo(new MustStay(Hindrance.STEPS_MERGED, new StepId("review")));
  }
}
