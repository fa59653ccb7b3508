package io.gongjian.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.pack.PackFlow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** What stands in the BPMN of a flow, as another reader of BPMN reads it. */
class WrittenBpmnTest {

  private static final Pattern QUESTION =
      Pattern.compile("\\$\\{steps\\.(opens|closes)\\('[A-Za-z0-9_]+'\\)}");

  private static final Map<Flow, BpmnModelInstance> ALL =
      FlowsToWrite.all()
          .collect(Collectors.toMap(Function.identity(), flow -> read(written(flow))));

  private static String written(Flow flow) {
    return new WritingBpmn().write(flow, BpmnNames.plain(flow, flow.id().value()));
  }

  private static BpmnModelInstance read(String text) {
    BpmnModelInstance model =
        Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    Bpmn.validateModel(model);
    return model;
  }

  @Test
  void everyFlowIsValidBpmnAndEveryNodeIsReachedAndLeft() {
    ALL.values()
        .forEach(
            model -> {
              for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
                boolean isFirst = is(node, "startEvent") || is(node, "boundaryEvent");
                assertThat(node.getIncoming().isEmpty()).as(node.getId()).isEqualTo(isFirst);
                assertThat(node.getOutgoing().isEmpty())
                    .as(node.getId())
                    .isEqualTo(is(node, "endEvent"));
              }
              for (SequenceFlow arc : model.getModelElementsByType(SequenceFlow.class)) {
                assertThat(arc.getSource().getOutgoing()).contains(arc);
                assertThat(arc.getTarget().getIncoming()).contains(arc);
              }
            });
  }

  private static boolean is(FlowNode node, String element) {
    return node.getElementType().getTypeName().equals(element);
  }

  @Test
  void everyStepOfALaneIsATaskForSeveralAndEveryOtherWaits() {
    ALL.forEach(
        (flow, model) -> {
          Collection<UserTask> tasks = model.getModelElementsByType(UserTask.class);
          assertThat(tasks)
              .extracting(UserTask::getId)
              .containsExactlyInAnyOrderElementsOf(ids(flow, true));
          assertThat(tasks)
              .allMatch(
                  task ->
                      task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics);
          assertThat(model.getModelElementsByType(ReceiveTask.class))
              .extracting(ReceiveTask::getId)
              .containsExactlyInAnyOrderElementsOf(ids(flow, false));
        });
  }

  private static List<String> ids(Flow flow, boolean ofLanes) {
    return flow.steps().stream()
        .filter(step -> step.lane().isPresent() == ofLanes)
        .map(step -> BpmnIds.of(step.id()))
        .toList();
  }

  @Test
  void everyNodeLiesInOneLane() {
    ALL.values()
        .forEach(
            model -> {
              List<String> told =
                  model.getModelElementsByType(Lane.class).stream()
                      .flatMap(lane -> lane.getFlowNodeRefs().stream())
                      .map(FlowNode::getId)
                      .toList();
              assertThat(told)
                  .doesNotHaveDuplicates()
                  .hasSameSizeAs(model.getModelElementsByType(FlowNode.class));
            });
  }

  @Test
  void conditionsAskWhetherAStepOpensOrClosesTheCaseAndNothingElse() {
    ALL.values()
        .forEach(
            model ->
                assertThat(model.getModelElementsByType(ConditionExpression.class))
                    .extracting(ConditionExpression::getTextContent)
                    .isNotEmpty()
                    .allMatch(text -> QUESTION.matcher(text).matches()));
  }

  @Test
  void everyNodeHasAShapeAndEveryFlowHasPointsFromBorderToBorder() {
    ALL.values()
        .forEach(
            model -> {
              List<String> drawn =
                  model.getModelElementsByType(BpmnShape.class).stream()
                      .map(shape -> shape.getBpmnElement().getId())
                      .toList();
              assertThat(drawn)
                  .containsAll(
                      model.getModelElementsByType(FlowNode.class).stream()
                          .map(FlowNode::getId)
                          .toList());
              assertThat(model.getModelElementsByType(BpmnEdge.class))
                  .hasSameSizeAs(model.getModelElementsByType(SequenceFlow.class))
                  .allMatch(edge -> edge.getWaypoints().size() > 1);
            });
  }

  @Test
  void theSameFlowGivesTheSameText() {
    FlowsToWrite.drawn(20).forEach(flow -> assertThat(written(flow)).isEqualTo(written(flow)));
  }

  @Test
  void stepsAreCalledByTheirKindAndTheirLane() {
    PackFlow flow =
        FlowsToWrite.hainan().stream()
            .filter(one -> one.flow().id().value().equals("joint_acceptance"))
            .findFirst()
            .orElseThrow();
    String chinese = new WritingBpmn().write(flow.flow(), BpmnNames.of(flow, Locale.CHINESE));
    String english = new WritingBpmn().write(flow.flow(), BpmnNames.of(flow, Locale.ENGLISH));
    assertThat(chinese)
        .contains("name=\"联合验收\"", "name=\"审查 · 规划核实\"", "name=\"系统对接 · share_result\"");
    assertThat(english).contains("name=\"Joint acceptance\"", "· Planning verification\"");
  }

  @Test
  void titlesCannotBecomeMarkup() {
    Flow flow = FlowsToWrite.drawn(1).findFirst().orElseThrow();
    Step first = flow.steps().get(0);
    BpmnNames plain = BpmnNames.plain(flow, "p");
    String bad = "a\"/><scriptTask id='x'/>&${1}";
    BpmnNames names =
        new BpmnNames("p", bad, plain.lanes(), Map.of(first.id(), bad), Locale.ENGLISH);
    BpmnModelInstance model = read(new WritingBpmn().write(flow, names));
    FlowNode task = model.getModelElementById(BpmnIds.of(first.id()));
    assertThat(task.getName()).isEqualTo(bad);
    assertThat(Stream.of("scriptTask"))
        .noneMatch(word -> model.getDocument().getElementsByNameNs("*", word).iterator().hasNext());
  }
}
