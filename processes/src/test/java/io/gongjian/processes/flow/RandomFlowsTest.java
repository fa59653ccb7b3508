package io.gongjian.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.PlainConditions;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.StepId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is always true of a case, whatever is done in it, in flows drawn at random. */
class RandomFlowsTest {

  private static final int SEQUENCES = Integer.getInteger("gongjian.flow.random", 500);
  private static final int LENGTH = 40;
  private static final Map<LaneId, List<PersonId>> PEOPLE =
      Map.of(
          new LaneId("l0"), people("a1"),
          new LaneId("l1"), people("b1", "b2"),
          new LaneId("l2"), people("d1", "d2", "d3", "d4"),
          new LaneId("l3"), people("a1", "d1"),
          new LaneId("l4"), List.of());

  private static List<PersonId> people(String... names) {
    return List.of(names).stream().map(PersonId::new).toList();
  }

  @Test
  void whatIsAlwaysTrueHoldsAfterEveryAction() {
    int done = 0;
    int recalled = 0;
    int closed = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      Flow flow = RandomFlow.draw(random);
      RandomDeeds deeds = new RandomDeeds(random);
      ActingInFlow acting = new ActingInFlow(flow, conditions(random), lane -> people(lane));
      RunningFlow running = acting.begun();
      for (int at = 0; at < LENGTH; at++) {
        FlowRequest request = deeds.draw(flow, running.reading());
        int first = seed;
        int number = at;
        Supplier<String> where =
            () -> "seed %d, action %d: %s in %s".formatted(first, number, request, flow);
        RunningFlow before = running;
        FlowAttempt attempt = acting.act(before, request);
        RunningFlow after = attempt.fold(FlowAttempt.Done::running, why -> before);
        if (after != before) {
          done++;
          always(
              after.record().size() == before.record().size() + 1,
              "an action is a line of the record",
              where);
          recalled += takenBack(acting, before, after, request, where);
          onlyOnce(acting, after, request, where);
        }
        holds(after, where);
        running = after;
      }
      closed += running.state().isClosed() ? 1 : 0;
    }
    assertThat(done).isGreaterThan(SEQUENCES * 8);
    assertThat(recalled).isGreaterThan(SEQUENCES);
    assertThat(closed).isBetween(SEQUENCES / 20, SEQUENCES * 19 / 20);
  }

  private static List<PersonId> people(LaneId lane) {
    return PEOPLE.getOrDefault(lane, List.of());
  }

  private static PlainConditions conditions(Random random) {
    Map<String, Object> facts = new TreeMap<>();
    for (String fact : List.of("flag.a", "flag.b")) {
      if (random.nextInt(3) > 0) {
        facts.put(fact, random.nextBoolean());
      }
    }
    return new PlainConditions(facts);
  }

  private static void holds(RunningFlow running, Supplier<String> where) {
    FlowReading reading = running.reading();
    Set<StepId> open = reading.open().keySet();
    Set<StepId> done = reading.done().keySet();
    always(running.state().isClosed() == open.isEmpty(), "something is open until closed", where);
    always(Collections.disjoint(open, done), "what is open is not done", where);
    always(open.containsAll(reading.waiting().keySet()), "who waits does in an open step", where);
    for (StepId id : open) {
      always(
          running.flow().after(running.flow().step(id)).stream()
              .noneMatch(later -> open.contains(later.id())),
          "nothing behind an open step is open",
          where);
    }
    always(
        running.state() != FlowState.APPROVED || done.size() == running.flow().steps().size(),
        "all steps of an approved case have ended",
        where);
  }

  /** Cheaper than an assertion where it holds, as it does a million times. */
  private static void always(boolean holds, String what, Supplier<String> where) {
    if (!holds) {
      fail(what + ": " + where.get());
    }
  }

  /** Whoever has answered takes it back at once, and the case reads as before. */
  private static int takenBack(
      ActingInFlow acting,
      RunningFlow before,
      RunningFlow after,
      FlowRequest request,
      Supplier<String> where) {
    if (!(request.action() instanceof FlowAction.Complete complete)
        || after.state().isClosed()
        || after.pause().asSpecial().isPresent()) {
      return 0;
    }
    FlowAction recall = new FlowAction.Recall(complete.step());
    FlowAttempt attempt = acting.act(after, new FlowRequest(request.by(), request.at(), recall));
    Optional<RunningFlow> again =
        attempt.fold(done -> Optional.of(done.running()), why -> Optional.empty());
    if (again.isEmpty()) {
      FlowRefusal refusal = attempt.fold(done -> FlowRefusal.CLOSED, why -> why);
      always(refusal == FlowRefusal.NOT_YOURS, "only one's own answer is taken back", where);
      return 0;
    }
    boolean isOne = before.flow().step(complete.step()).sign() instanceof SignRule.One;
    FlowReading was = without(before.reading(), complete.step(), isOne);
    always(
        without(again.get().reading(), complete.step(), isOne).equals(was),
        "what is taken back reads as before",
        where);
    return 1;
  }

  /** A step of one stays claimed. */
  private static FlowReading without(FlowReading reading, StepId step, boolean isOne) {
    Map<StepId, List<PersonId>> open = new TreeMap<>(reading.open());
    if (isOne) {
      open.remove(step);
    }
    return new FlowReading(reading.state(), open, reading.waiting(), reading.done());
  }

  /** Asked once more, an answer is refused unless the same person has another task there. */
  private static void onlyOnce(
      ActingInFlow acting, RunningFlow after, FlowRequest request, Supplier<String> where) {
    if (!(request.action() instanceof FlowAction.Complete complete)
        || !after.dealings().deputies().isEmpty()) {
      return;
    }
    boolean hasAnother =
        after.reading().open().getOrDefault(complete.step(), List.of()).contains(request.by());
    boolean isDone = acting.act(after, request).fold(done -> true, why -> false);
    always(!isDone || hasAnother, "a step is answered once", where);
  }

  @Test
  void whoHasNoPartMovesNothing() {
    PersonId stranger = new PersonId("stranger");
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Flow flow = RandomFlow.draw(random);
      ActingInFlow acting =
          new ActingInFlow(flow, (step, outcomes) -> ConditionTruth.HOLDS, lane -> people(lane));
      RandomDeeds deeds = new RandomDeeds(random);
      RunningFlow running = acting.begun();
      for (int at = 0; at < LENGTH; at++) {
        FlowRequest drawn = deeds.draw(flow, running.reading());
        FlowMoment moment = drawn.at();
        FlowRequest strange = new FlowRequest(stranger, moment, drawn.action());
        assertThat(acting.act(running, strange)).isInstanceOf(FlowAttempt.Refused.class);
        RunningFlow before = running;
        running = acting.act(before, drawn).fold(FlowAttempt.Done::running, why -> before);
      }
    }
  }
}
