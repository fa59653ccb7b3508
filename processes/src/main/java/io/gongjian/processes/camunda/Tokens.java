package io.gongjian.processes.camunda;

import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepId;
import io.gongjian.processes.bpmn.BpmnIds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of cases. They go by themselves where a step has ended, and are set anew where a case
 * was sent or taken back; then what is open must be what the case reads.
 */
final class Tokens {

  /** What the engine calls the node around the several of a task. */
  static final String SEVERAL = "#multiInstanceBody";

  private final CommandExecutor commands;
  private final FlowQuestions questions;
  private final FlowDeployments deployments;
  private final RuntimeService runtime;
  private final TaskService tasks;

  Tokens(
      ProcessEngine engine,
      CommandExecutor commands,
      FlowDeployments deployments,
      FlowQuestions questions) {
    this.commands = commands;
    this.questions = questions;
    this.deployments = deployments;
    this.runtime = engine.getRuntimeService();
    this.tasks = engine.getTaskService();
  }

  /** Begins a case. What is open is looked at while the engine still has it in its hands. */
  void begin(FlowKey key, Flow flow, FlowReading after) {
    String definition = deployments.definition(flow);
    commands.execute(
        context ->
            questions.during(
                after,
                () -> {
                  ProcessInstance begun =
                      runtime
                          .createProcessInstanceById(definition)
                          .businessKey(key.value())
                          .execute();
                  agree(key, open(key, begun), after);
                  return begun.getId();
                }));
  }

  /** Sets the tokens of a case anew, in another flow; those of the flow that it leaves are gone. */
  void beginAgain(FlowKey key, Flow flow, FlowReading after) {
    String definition = deployments.definition(flow);
    runtime.deleteProcessInstance(instance(key).getId(), "migrated");
    String place = TokenJump.place(flow, after.open().keySet());
    questions.during(
        after,
        () ->
            runtime
                .createProcessInstanceById(definition)
                .businessKey(key.value())
                .startBeforeActivity(place)
                .execute());
    agree(key, open(key), after);
  }

  /** Follows a case that read {@code before} and reads {@code after} an action. */
  void move(FlowKey key, Flow flow, FlowReading before, FlowReading after) {
    if (before.open().keySet().equals(after.open().keySet())) {
      return;
    }
    String instance = instance(key).getId();
    Set<StepId> ended = new TreeSet<>(before.open().keySet());
    ended.retainAll(after.done().keySet());
    if (after.state() == FlowState.WITHDRAWN) {
      runtime.deleteProcessInstance(instance, after.state().word());
    } else if (ended.isEmpty()) {
      TokenJump jump = new TokenJump(runtime, instance, flow);
      questions.during(after, () -> jump.execute(before.open().keySet(), after.open().keySet()));
    } else {
      questions.during(after, () -> ended(key, instance, ended));
    }
    agree(key, open(key), after);
  }

  private int ended(FlowKey key, String instance, Set<StepId> ended) {
    for (StepId step : ended) {
      @Nullable Task task =
          tasks
              .createTaskQuery()
              .processInstanceId(instance)
              .taskDefinitionKey(BpmnIds.of(step))
              .singleResult();
      if (task == null) {
        runtime.signal(waiting(key, instance, step).getId());
      } else {
        tasks.complete(task.getId());
      }
    }
    return ended.size();
  }

  private Execution waiting(FlowKey key, String instance, StepId step) {
    @Nullable Execution execution =
        runtime
            .createExecutionQuery()
            .processInstanceId(instance)
            .activityId(BpmnIds.of(step))
            .singleResult();
    if (execution == null) {
      throw disagrees(key, "step [" + step + "] is not open there");
    }
    return execution;
  }

  private ProcessInstance instance(FlowKey key) {
    @Nullable ProcessInstance instance = find(key);
    if (instance == null) {
      throw disagrees(key, "it is not there");
    }
    return instance;
  }

  private @Nullable ProcessInstance find(FlowKey key) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key.value())
        .singleResult();
  }

  /** The steps that have a token. */
  Set<StepId> open(FlowKey key) {
    @Nullable ProcessInstance instance = find(key);
    return instance == null ? Set.of() : open(key, instance);
  }

  private Set<StepId> open(FlowKey key, ProcessInstance instance) {
    List<String> active = runtime.getActiveActivityIds(instance.getId());
    Set<StepId> open = new TreeSet<>();
    for (String activity : active) {
      StepId step =
          BpmnIds.step(activity)
              .orElseThrow(() -> disagrees(key, "a token is at [" + activity + "]"));
      if (!open.add(step)) {
        throw disagrees(key, "two tokens are in [" + step + "]");
      }
    }
    if (open.isEmpty()) {
      throw disagrees(key, "no token is left in a case that is there");
    }
    return open;
  }

  private static void agree(FlowKey key, Set<StepId> open, FlowReading after) {
    if (!open.equals(after.open().keySet())) {
      throw disagrees(key, "open are " + open + ", to be open " + after.open().keySet());
    }
  }

  private static EngineException disagrees(FlowKey key, String how) {
    return new EngineException(ErrorCode.FLOW_ENGINE_DISAGREES, "in case [" + key + "] " + how);
  }
}
