package io.gongjian.processes.camunda;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.BlockId;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.processes.bpmn.BpmnIds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;

/**
 * Sets the tokens of a case anew. Within a block only those of the branches that differ; otherwise
 * every token there is, in joins too, and the block is entered as a whole. What is left behind in a
 * join would let the block be left too early.
 */
final class TokenJump {

  private final RuntimeService runtime;
  private final String instance;
  private final Flow flow;

  TokenJump(RuntimeService runtime, String instance, Flow flow) {
    this.runtime = runtime;
    this.instance = instance;
    this.flow = flow;
  }

  /** From where {@code before} is open to where {@code after} is; how many tokens were taken. */
  int execute(Set<StepId> before, Set<StepId> after) {
    List<List<Step>> stretch = stretch(flow, after);
    ActivityInstance all = runtime.getActivityInstance(instance);
    ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
    List<ActivityInstance> taken = new ArrayList<>();
    if (stretch.equals(stretch(flow, before))) {
      ActivityInstance block = only(all, BpmnIds.of(block(stretch).orElseThrow()));
      List<ActivityInstance> left =
          new ArrayList<>(Arrays.asList(block.getChildActivityInstances()));
      for (List<Step> branch : stretch) {
        String from = node(branch, before);
        String to = node(branch, after);
        if (!from.equals(to)) {
          change.startBeforeActivity(to);
          ActivityInstance one = only(left, from);
          left.remove(one);
          taken.add(one);
        }
      }
    } else {
      change.startBeforeActivity(place(flow, after));
      taken.addAll(Arrays.asList(all.getChildActivityInstances()));
    }
    taken.forEach(one -> change.cancelActivityInstance(one.getId()));
    change.execute();
    return taken.size();
  }

  /** Where a token is put for what is open to open: a block is entered as a whole. */
  static String place(Flow flow, Set<StepId> open) {
    List<List<Step>> stretch = stretch(flow, open);
    return block(stretch).map(BpmnIds::of).orElseGet(() -> node(stretch.get(0), open));
  }

  /** What is open is in one stretch, always. */
  private static List<List<Step>> stretch(Flow flow, Set<StepId> open) {
    return flow.stretches().stream()
        .filter(
            stretch ->
                stretch.stream().flatMap(List::stream).anyMatch(step -> open.contains(step.id())))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<BlockId> block(List<List<Step>> stretch) {
    return stretch.get(0).get(0).block();
  }

  /** Where the token of a branch is: in its open step, or in the join. */
  private static String node(List<Step> branch, Set<StepId> open) {
    return branch.stream()
        .filter(step -> open.contains(step.id()))
        .findFirst()
        .map(step -> BpmnIds.of(step.id()) + (step.lane().isPresent() ? Tokens.SEVERAL : ""))
        .orElseGet(() -> BpmnIds.joinOf(branch.get(0).block().orElseThrow()));
  }

  private static ActivityInstance only(ActivityInstance all, String activity) {
    return only(Arrays.asList(all.getChildActivityInstances()), activity);
  }

  private static ActivityInstance only(List<ActivityInstance> some, String activity) {
    return some.stream()
        .filter(one -> one.getActivityId().equals(activity))
        .findFirst()
        .orElseThrow(
            () ->
                new EngineException(
                    ErrorCode.FLOW_ENGINE_DISAGREES, "no token at [" + activity + "]"));
  }
}
