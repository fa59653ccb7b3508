package io.gongjian.processes.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.processes.bpmn.BpmnNames;
import io.gongjian.processes.bpmn.FlowsToWrite;
import io.gongjian.processes.bpmn.WritingBpmn;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never run: neither deployed, nor evaluated where it should have been deployed. */
class HostileBpmnTest {

  private static final ProcessEngine ENGINE = EngineInMemory.running().engine();
  private static final ProcessEngineConfigurationImpl SETTINGS =
      (ProcessEngineConfigurationImpl) ENGINE.getProcessEngineConfiguration();
  private static final Flow FLOW =
      FlowsToWrite.hainan().stream()
          .map(PackFlow::flow)
          .filter(flow -> flow.id().value().equals("joint_acceptance"))
          .findFirst()
          .orElseThrow();
  private static final String WRITTEN =
      new WritingBpmn().write(FLOW, BpmnNames.plain(FLOW, "hostile"));

  private static void deploy(String text) {
    ENGINE.getRepositoryService().createDeployment().addString("a.bpmn", text).deploy();
  }

  private static String changed(String from, String to) {
    assertThat(WRITTEN).contains(from);
    return WRITTEN.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
  }

  private static void isRefused(String text) {
    assertThatThrownBy(() -> deploy(text))
        .isInstanceOf(ProcessEngineException.class)
        .rootCause()
        .isInstanceOfSatisfying(
            EngineException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.BPMN_NOT_ALLOWED));
    assertThat(
            ENGINE
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("hostile")
                .count())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}",
        "${execution.processEngineServices.runtimeService}",
        "${steps.getClass()}",
        "${steps.opens('a').toString()}",
        "${steps.opens('a') || true}",
        "#{steps.opens('a')}",
        "${task.execution}",
        "${true}",
        "true",
      })
  void aConditionThatAsksAnythingElseIsNotDeployed(String condition) {
    isRefused(WRITTEN.replaceFirst("\\$\\{steps\\.[^<]*}", Matcher.quoteReplacement(condition)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:assignee=\"${''.getClass()}\"",
        "camunda:assignee=\"somebody\"",
        "camunda:dueDate=\"${''.getClass()}\"",
        "camunda:candidateUsers=\"${execution.id}\"",
        "camunda:formKey=\"embedded:app:x.html\"",
        "camunda:asyncBefore=\"true\"",
        "name=\"x\" camunda:priority=\"${1}\"",
      })
  void aTaskWithAnAttributeOfTheEngineIsNotDeployed(String attribute) {
    isRefused(
        WRITTEN.replaceFirst(
            "<userTask (id=\"[^\"]*\") name=\"[^\"]*\"",
            "<userTask $1 " + Matcher.quoteReplacement(attribute)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<scriptTask id=\"x\" scriptFormat=\"juel\"><script>${1}</script></scriptTask>",
        "<serviceTask id=\"x\" camunda:class=\"java.lang.Thread\"/>",
        "<serviceTask id=\"x\" camunda:type=\"shell\"><extensionElements>"
            + "<camunda:field name=\"command\" stringValue=\"id\"/></extensionElements></serviceTask>",
        "<serviceTask id=\"x\" camunda:expression=\"${''.getClass()}\"/>",
        "<serviceTask id=\"x\" camunda:delegateExpression=\"${steps}\"/>",
        "<sendTask id=\"x\" camunda:class=\"java.lang.Thread\"/>",
        "<businessRuleTask id=\"x\" camunda:decisionRef=\"d\"/>",
        "<callActivity id=\"x\" calledElement=\"other\"/>",
        "<manualTask id=\"x\"/>",
        "<task id=\"x\"/>",
        "<inclusiveGateway id=\"x\"/>",
        "<intermediateCatchEvent id=\"x\"><timerEventDefinition><timeDuration>P1D</timeDuration>"
            + "</timerEventDefinition></intermediateCatchEvent>",
        "<userTask id=\"x\"><extensionElements><camunda:taskListener event=\"create\""
            + " class=\"java.lang.Thread\"/></extensionElements></userTask>",
        "<userTask id=\"x\"><multiInstanceLoopCharacteristics><loopCardinality>${2}"
            + "</loopCardinality></multiInstanceLoopCharacteristics></userTask>",
      })
  void anElementThatIsNoneOfOursIsNotDeployed(String element) {
    String flow = "<sequenceFlow id=\"in\" sourceRef=\"BlockBegun_departments\" targetRef=\"x\"/>";
    isRefused(changed("    </subProcess>", "      " + element + flow + "\n    </subProcess>"));
  }

  @Test
  void aListenerOfTheProcessIsNotDeployed() {
    isRefused(
        changed(
            "    <laneSet id=\"Lanes\">",
            "    <extensionElements><camunda:executionListener event=\"start\""
                + " class=\"java.lang.Thread\"/></extensionElements>\n    <laneSet id=\"Lanes\">"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
      })
  void aDocumentThatReadsAnotherIsNotDeployed(String type) {
    String text = changed("?>", "?>" + type).replaceFirst("name=\"办结\"", "name=\"&e;\"");
    assertThatThrownBy(() -> deploy(text)).isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void whatIsWrittenIsDeployed() {
    deploy(WRITTEN.replace("\"hostile\"", "\"harmless\""));
    assertThat(
            ENGINE
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("harmless")
                .count())
        .isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class}",
        "${execution}",
        "${execution.id}",
        "${task}",
        "${steps.getClass()}",
        "${steps.during}",
        "${now()}",
        "${currentUser()}",
        "${dateTime()}",
        "${anything}",
      })
  void anExpressionThatIsEvaluatedNeverthelessFindsNothing(String text) {
    assertThatThrownBy(() -> evaluated(text))
        .hasMessageMatching(
            "(?s).*(Unknown property used|Unknown method used|Could not resolve function).*");
  }

  private static Object evaluated(String text) {
    return SETTINGS
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                SETTINGS
                    .getExpressionManager()
                    .createExpression(text)
                    .getValue(new ExecutionEntity()));
  }

  @Test
  void noLanguageOfScriptsIsFound() {
    for (String language : List.of("juel", "javascript", "groovy", "python", "ruby", "feel")) {
      assertThatThrownBy(() -> SETTINGS.getScriptingEngines().getScriptEngineForLanguage(language))
          .isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void aTokenMovesOnlyWithinAnAction() {
    assertThatThrownBy(() -> evaluated("${steps.opens('accept')}"))
        .hasRootCauseInstanceOf(EngineException.class)
        .rootCause()
        .hasMessageContaining("a token moves by itself");
  }

  @Test
  void aTaskWhoseSignersAreAskedInAnotherWayIsNotDeployed() {
    isRefused(
        changed(
            "<multiInstanceLoopCharacteristics ",
            "<multiInstanceLoopCharacteristics isSequential=\"true\" "));
  }
}
