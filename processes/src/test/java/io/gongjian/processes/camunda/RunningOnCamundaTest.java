package io.gongjian.processes.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.casefile.FlowMove;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.FindPeople;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.TellCondition;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.processes.bpmn.FlowsToWrite;
import io.gongjian.processes.flow.RandomDeeds;
import io.gongjian.processes.flow.RandomFlow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Camunda and the interpreter stand alike after every action, whatever is done, in any flow. */
class RunningOnCamundaTest {

  private static final int SEQUENCES = Integer.getInteger("gongjian.flow.sequences", 20);
  private static final int LENGTH = 40;
  private static final List<ConditionTruth> TRUTHS =
      List.of(ConditionTruth.HOLDS, ConditionTruth.FAILS, ConditionTruth.UNKNOWN);
  private static int numbers;
  private static final List<List<PersonId>> GROUPS =
      List.of(people("a1"), people("b1", "b2"), people("d1", "d2", "d3"), people("a1", "d1"));

  private final RunningOnCamunda running = EngineInMemory.running();
  private final Map<FlowAct, Integer> moves = new EnumMap<>(FlowAct.class);

  private static List<PersonId> people(String... names) {
    return List.of(names).stream().map(PersonId::new).toList();
  }

  @Test
  void flowsDrawnAtRandomStandAlikeAfterEveryAction() {
    int closed = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      FlowId id = new FlowId("drawn_" + seed);
      Flow flow = new Flow(id, RandomFlow.drawAny(random).steps());
      closed += plays(flow, random, "seed " + seed) ? 1 : 0;
      forget(id);
    }
    assertThat(closed).isPositive();
    assertThat(moves)
        .containsKeys(FlowAct.COMPLETE, FlowAct.RETURN, FlowAct.RECALL, FlowAct.WITHDRAW);
  }

  @Test
  void everyFlowOfHainanStandsAlikeAfterEveryAction() {
    List<PackFlow> flows = FlowsToWrite.hainan();
    int closed = 0;
    for (int seed = 0; seed < Math.max(SEQUENCES, flows.size()); seed++) {
      Random random = new Random(-1 - seed);
      Flow flow = flows.get(seed % flows.size()).flow();
      closed += plays(flow, random, flow.id() + ", seed " + seed) ? 1 : 0;
    }
    assertThat(closed).isPositive();
    assertThat(moves).containsKeys(FlowAct.COMPLETE, FlowAct.RETURN);
  }

  /** No other case is of a flow drawn at random: many of them need not be held in memory. */
  private void forget(FlowId id) {
    RepositoryService deployments = running.engine().getRepositoryService();
    deployments
        .createDeploymentQuery()
        .deploymentNameLike(id + "%")
        .list()
        .forEach(one -> deployments.deleteDeployment(one.getId(), true));
  }

  /** Plays one case; true where it was closed in the end. */
  private boolean plays(Flow flow, Random random, String where) {
    long chance = random.nextLong();
    TellCondition conditions = (step, outcomes) -> truth(step, chance);
    FindPeople people = lane -> GROUPS.get(Math.floorMod(lane.hashCode(), GROUPS.size()));
    FlowKey key = nextKey();
    RandomDeeds deeds = new RandomDeeds(random);
    RunningCase at = new RunningCase(key, flow, conditions, people, Optional.empty());
    FlowMove.Moved now = moved(running.begin(at));
    standsAlike(key, now.reading(), where + ", begun");
    for (int action = 0; action < LENGTH && !now.reading().state().isClosed(); action++) {
      FlowRequest request = deeds.draw(flow, now.reading());
      now = played(at, now, request, where + ", action " + action);
      if (request.action() instanceof FlowAction.Complete complete && random.nextInt(3) == 0) {
        FlowAction recall = new FlowAction.Recall(complete.step());
        FlowRequest back = new FlowRequest(request.by(), request.at(), recall);
        now = played(at, now, back, where + ", after action " + action);
      }
    }
    standsAlike(key, now.reading(), where + ", at the end");
    return now.reading().state().isClosed();
  }

  private FlowMove.Moved played(
      RunningCase at, FlowMove.Moved now, FlowRequest request, String where) {
    RunningCase standing = at.at(now.position());
    FlowMove.Moved after;
    try {
      after = running.act(standing, request).fold(moved -> moved, refusal -> now);
    } catch (EngineException accident) {
      throw new AssertionError(where + ": " + request + " in " + at.flow(), accident);
    }
    if (!now.reading().open().keySet().equals(after.reading().open().keySet())) {
      standsAlike(at.key(), after.reading(), where + ": " + request);
      moves.merge(request.action().act(), 1, Integer::sum);
    }
    return after;
  }

  private static FlowMove.Moved moved(FlowMove move) {
    return move.fold(
        moved -> moved,
        refusal -> {
          throw new AssertionError(refusal);
        });
  }

  private static ConditionTruth truth(Step step, long chance) {
    if (step.when().isEmpty()) {
      return ConditionTruth.HOLDS;
    }
    Random random = new Random(chance ^ step.id().hashCode());
    random.nextInt();
    return TRUTHS.get(random.nextInt(TRUTHS.size()));
  }

  private static FlowKey nextKey() {
    numbers++;
    return new FlowKey("460100-20261130-%05d-01".formatted(numbers));
  }

  /** The tokens, and the tasks that stand in the tables of the engine. */
  private void standsAlike(FlowKey key, FlowReading reading, String where) {
    Set<StepId> open = running.tokens().open(key);
    if (!open.equals(reading.open().keySet())) {
      fail("%s: open are %s, not %s".formatted(where, open, reading.open().keySet()));
    }
    TaskService service = running.engine().getTaskService();
    Set<String> tasks = new TreeSet<>();
    for (Task task : service.createTaskQuery().processInstanceBusinessKey(key.value()).list()) {
      tasks.add(task.getTaskDefinitionKey());
    }
    if (tasks.size() > reading.open().size()) {
      fail("%s: tasks are %s, not %s".formatted(where, tasks, reading.open().keySet()));
    }
  }
}
