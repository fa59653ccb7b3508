package io.gongjian.processes.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.casefile.FlowMigration;
import io.gongjian.engine.casefile.FlowMove;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.FindPeople;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.TellCondition;
import io.gongjian.processes.flow.MigratingFlows;
import io.gongjian.processes.flow.RandomDeeds;
import io.gongjian.processes.flow.RandomFlow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of a case beforehand is what becomes of it, and its tokens are where it reads. */
class MigratingOnCamundaTest {

  /** 40 in the build; {@code -Dgongjian.flow.migrations=1000} for more. */
  private static final int CASES = Integer.getInteger("gongjian.flow.migrations", 40);

  private static final TellCondition CONDITIONS =
      (step, outcomes) ->
          step.when().isEmpty() || step.id().hashCode() % 3 > 0
              ? ConditionTruth.HOLDS
              : ConditionTruth.FAILS;
  private static final FindPeople PEOPLE =
      lane -> List.of(new PersonId(lane + "a"), new PersonId(lane + "b"));

  private enum Verdict {
    SAFE,
    NEEDS_ANSWER,
    MUST_STAY
  }

  private final RunningOnCamunda running = EngineInMemory.running();
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

  @Test
  void whatIsToldBeforehandHappensAndTheCaseGoesOn() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      Flow older = new Flow(new FlowId("moved_" + seed), RandomFlow.drawAny(random).steps());
      moves(older, changed(older, random), random, "seed " + seed);
    }
    assertThat(verdicts).containsKeys(Verdict.SAFE, Verdict.NEEDS_ANSWER);
  }

  private void moves(Flow older, Flow newer, Random random, String where) {
    FlowKey number =
        FlowKey.of(new CaseNumber("460100-20261201-%05d-01".formatted(random.nextInt(99_999))));
    RandomDeeds deeds = new RandomDeeds(random);
    RunningCase fresh = at(number, older, Optional.empty());
    FlowMove.Moved now = (FlowMove.Moved) running.begin(fresh);
    now = played(number, older, now, deeds, random.nextInt(15));
    if (now.reading().state().isClosed()) {
      return;
    }
    RunningCase from = at(number, older, Optional.of(now));
    RunningCase to = at(number, newer, Optional.empty());
    MigrationAnswers answers = answers(older, random);
    FlowMigration told = new MigratingFlows().migrate(from, to, answers);
    FlowMigration done = running.migrate(from, to, answers);
    assertThat(done).as(where).isEqualTo(told);
    verdicts.merge(verdict(told), 1, Integer::sum);
    if (told instanceof FlowMigration.Safe safe) {
      assertThat(running.tokens().open(number))
          .as("%s: %s to %s", where, older, newer)
          .isEqualTo(safe.reading().open().keySet());
      assertThat(safe.reading().state()).isEqualTo(now.reading().state());
      FlowMove.Moved there = new FlowMove.Moved(safe.position(), safe.reading(), Optional.empty());
      FlowMove.Moved end = played(number, newer, there, deeds, 30);
      assertThat(running.tokens().open(number)).isEqualTo(end.reading().open().keySet());
    } else {
      assertThat(running.tokens().open(number)).isEqualTo(now.reading().open().keySet());
    }
  }

  private static Verdict verdict(FlowMigration migration) {
    if (migration instanceof FlowMigration.Safe) {
      return Verdict.SAFE;
    }
    return migration instanceof FlowMigration.NeedsAnswer
        ? Verdict.NEEDS_ANSWER
        : Verdict.MUST_STAY;
  }

  private FlowMove.Moved played(
      FlowKey number, Flow flow, FlowMove.Moved from, RandomDeeds deeds, int many) {
    FlowMove.Moved now = from;
    for (int action = 0; action < many && !now.reading().state().isClosed(); action++) {
      FlowMove.Moved standing = now;
      now =
          running
              .act(at(number, flow, Optional.of(now)), deeds.draw(flow, now.reading()))
              .fold(moved -> moved, refusal -> standing);
    }
    return now;
  }

  private static RunningCase at(FlowKey number, Flow flow, Optional<FlowMove.Moved> now) {
    return new RunningCase(number, flow, CONDITIONS, PEOPLE, now.map(FlowMove.Moved::position));
  }

  /** Half of the plans rename what is gone to what is new, and let what is new be passed. */
  private static MigrationAnswers answers(Flow older, Random random) {
    return random.nextBoolean()
        ? new MigrationAnswers(Map.of(), Set.of())
        : new MigrationAnswers(
            Map.of(older.steps().get(older.steps().size() / 2).id(), new StepId("renamed")),
            Set.of(new StepId("fresh")));
  }

  /** A row more, a row less, a row renamed, or two rows the other way round. */
  private static Flow changed(Flow older, Random random) {
    List<Step> steps = new ArrayList<>(older.steps());
    int middle = steps.size() / 2;
    switch (random.nextInt(5)) {
      case 0 -> steps.set(middle, named(steps.get(middle), "renamed"));
      case 1 -> steps.add(1 + random.nextInt(steps.size() - 1), named(steps.get(middle), "fresh"));
      case 2 -> steps.remove(1 + random.nextInt(steps.size() - 1));
      case 3 -> Collections.swap(steps, middle, Math.max(1, middle - 1));
      default -> steps.replaceAll(step -> named(step, step.id().value()));
    }
    try {
      return new Flow(older.id(), steps);
    } catch (IllegalArgumentException inPieces) {
      return older;
    }
  }

  private static Step named(Step step, String id) {
    return new Step(
        new StepId(id),
        step.kind(),
        step.lane(),
        step.block(),
        step.branch(),
        Map.of(),
        step.sign(),
        step.days() + 1,
        List.of(),
        step.afterReturn(),
        step.keep());
  }
}
