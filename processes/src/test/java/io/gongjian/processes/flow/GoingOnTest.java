package io.gongjian.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.casefile.FlowMove;
import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.FindPeople;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.FlowScenario;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.PlainConditions;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.flow.TellCondition;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that is written down and read again after every action goes on as one that was not. */
class GoingOnTest {

  private static final int SEQUENCES = Integer.getInteger("gongjian.flow.random", 500) / 5;
  private static final int LARGEST = 200;
  private static final String LONG_NAME = "p".repeat(PersonId.LONGEST - 2);
  private static final StepOutcome AGREE = StepOutcome.AGREE;
  private static final FlowKey KEY = new FlowKey("460100-20261121-00017-01");

  /** One case, held in memory and beside it written down after every action. */
  private static final class Twice {
    private final RunningCase at;
    private final ActingInFlow acting;
    private RunningFlow held;
    private FlowPosition kept;
    private FlowReading reading;
    private int done;

    Twice(Flow flow, TellCondition conditions, FindPeople people) {
      this.at = new RunningCase(KEY, flow, conditions, people, Optional.empty());
      this.acting = new ActingInFlow(flow, conditions, people);
      this.held = acting.begun();
      this.reading = held.reading();
      this.kept =
          new PlayingFlows()
              .begin(at)
              .fold(FlowMove.Moved::position, why -> fail("is begun, not refused " + why));
    }

    /** Does it in both, and tells what became of the one that is written down. */
    FlowMove act(FlowRequest request) {
      FlowMove move =
          new PlayingFlows()
              .act(
                  new RunningCase(KEY, at.flow(), at.conditions(), at.people(), Optional.of(kept)),
                  request);
      FlowAttempt attempt = acting.act(held, request);
      assertThat(move.<Optional<FlowRefusal>>fold(moved -> Optional.empty(), Optional::of))
          .as("%s", request)
          .isEqualTo(attempt.<Optional<FlowRefusal>>fold(one -> Optional.empty(), Optional::of));
      RunningFlow before = held;
      held = attempt.fold(FlowAttempt.Done::running, why -> before);
      if (move instanceof FlowMove.Moved moved && attempt instanceof FlowAttempt.Done same) {
        done++;
        kept = moved.position();
        reading = moved.reading();
        assertThat(reading).isEqualTo(held.reading());
        assertThat(moved.forWhom()).isEqualTo(same.forWhom());
        assertThat(kept).isEqualTo(FlowPositions.written(held));
      }
      return move;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"flow.yaml", "flow-random.yaml", "second-opinion.yaml"})
  void everyKnownCaseComesOutAsWithoutBeingWrittenDown(String file) {
    for (FlowScenario scenario : FlowFixture.scenarios(file)) {
      Twice twice =
          new Twice(
              scenario.flow(),
              new PlainConditions(scenario.facts()),
              lane -> scenario.people().getOrDefault(lane, List.of()));
      scenario
          .deeds()
          .forEach(
              deed ->
                  assertThat(
                          twice
                              .act(deed.request())
                              .<Optional<FlowRefusal>>fold(moved -> Optional.empty(), Optional::of))
                      .as(scenario.id())
                      .isEqualTo(deed.refused()));
      scenario
          .expected()
          .state()
          .ifPresent(state -> assertThat(twice.reading.state()).isEqualTo(state));
    }
  }

  @Test
  void anyCaseGoesOnAsWithoutBeingWrittenDown() {
    int done = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed + 1_000_000L);
      Flow flow = RandomFlow.draw(random);
      RandomDeeds deeds = new RandomDeeds(random);
      Twice twice =
          new Twice(
              flow,
              new PlainConditions(Map.of("flag.a", random.nextBoolean())),
              GoingOnTest::people);
      for (int at = 0; at < 40; at++) {
        twice.act(deeds.draw(flow, twice.reading));
      }
      done += twice.done;
    }
    assertThat(done).isGreaterThan(SEQUENCES * 8);
  }

  private static List<PersonId> people(LaneId lane) {
    return switch (lane.value()) {
      case "l0" -> List.of(new PersonId("a1"));
      case "l1" -> List.of(new PersonId("b1"), new PersonId("b2"));
      case "l2" -> List.of(new PersonId("d1"), new PersonId("d2"), new PersonId("d3"));
      case "l3" -> List.of(new PersonId("a1"), new PersonId("d1"));
      default -> List.of();
    };
  }

  @Test
  void helpingAgainAndAgainTakesNoMoreRoom() {
    Flow flow = FlowFixture.scenarios("flow.yaml").get(0).flow();
    StepId accept = new StepId("accept");
    PersonId owner = new PersonId("w1");
    PersonId helper = new PersonId("x1");
    FlowMoment at = FlowMoment.of(LocalDate.of(2026, 3, 2));
    FlowRequest delegated = new FlowRequest(owner, at, new FlowAction.Delegate(accept, helper));
    FlowRequest answered =
        new FlowRequest(
            helper,
            at,
            new FlowAction.Complete(
                accept, Optional.of(StepOutcome.ACCEPTED), Optional.of("helpful")));
    Twice twice = new Twice(flow, new PlainConditions(Map.of()), lane -> List.of(owner));
    int first = 0;
    for (int round = 0; round < 100; round++) {
      twice.act(delegated);
      twice.act(answered);
      first = round == 0 ? twice.kept.json().length() : first;
    }
    assertThat(twice.done).isEqualTo(200);
    assertThat(twice.kept.json()).hasSizeBetween(first, first + 10);
  }

  @Test
  void theLargestFlowWithAHundredSignersInEveryStepTakesLessThanAMegabyte() {
    List<Step> steps = IntStream.range(0, LARGEST).mapToObj(GoingOnTest::signedByAll).toList();
    Flow flow = new Flow(new FlowId("largest"), steps);
    List<PersonId> signers =
        IntStream.range(0, 100).mapToObj(at -> new PersonId(LONG_NAME + at)).toList();
    Round round = Round.of(new SignRule.All(), signers);
    for (Seat seat : round.seats()) {
      PersonId signer = seat.people().get(0);
      round = round.with(seat.answered(new SignerAnswer(signer, signer, AGREE, 19_999)));
    }
    Map<StepId, StepStand> stands = new TreeMap<>();
    for (Step step : steps) {
      stands.put(step.id(), new StepStand.Ended(round, AGREE, 19_999, Optional.empty()));
    }
    RunningFlow largest =
        RunningFlow.goingOn(
            flow,
            new Steps(stands, List.of()),
            Dealings.none().joinedBy(signers),
            Optional.of(FlowState.APPROVED),
            20_000);

    FlowPosition position = FlowPositions.written(largest);

    assertThat(position.json().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
    assertThat(FlowPositions.read(position, flow).reading()).isEqualTo(largest.reading());
  }

  private static Step signedByAll(int number) {
    return new Step(
        new StepId("s" + number),
        StepKind.REVIEW,
        Optional.of(new LaneId("all")),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new SignRule.All(),
        1,
        List.of(),
        AfterReturn.THROUGH,
        false);
  }
}
