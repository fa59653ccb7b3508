package io.gongjian.processes.camunda;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Holds what is deployed against a closed list of elements and attributes, whoever wrote it: what
 * does not stand here is refused before it is deployed.
 */
final class AllowedBpmn extends AbstractBpmnParseListener {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn:";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance:";
  private static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI");
  private static final String PREFIX = "xmlns";
  private static final Set<String> NAMED = Set.of("id", "name");

  private static final Map<String, Set<String>> ELEMENTS =
      Map.ofEntries(
          Map.entry("definitions", Set.of("id", "targetNamespace", "exporter")),
          Map.entry("collaboration", Set.of("id")),
          Map.entry("participant", Set.of("id", "name", "processRef")),
          Map.entry("error", Set.of("id", "name", "errorCode")),
          Map.entry("process", Set.of("id", "name", "isExecutable", ENGINE + "historyTimeToLive")),
          Map.entry("laneSet", Set.of("id")),
          Map.entry("lane", NAMED),
          Map.entry("flowNodeRef", Set.of()),
          Map.entry("startEvent", NAMED),
          Map.entry("endEvent", NAMED),
          Map.entry("userTask", NAMED),
          Map.entry("receiveTask", NAMED),
          Map.entry("multiInstanceLoopCharacteristics", Set.of("id")),
          Map.entry("loopCardinality", Set.of("id")),
          Map.entry("exclusiveGateway", Set.of("id", "name", "default")),
          Map.entry("parallelGateway", NAMED),
          Map.entry("subProcess", NAMED),
          Map.entry("boundaryEvent", Set.of("id", "name", "attachedToRef")),
          Map.entry("errorEventDefinition", Set.of("id", "errorRef")),
          Map.entry("incoming", Set.of()),
          Map.entry("outgoing", Set.of()),
          Map.entry("sequenceFlow", Set.of("id", "name", "sourceRef", "targetRef")),
          Map.entry("conditionExpression", Set.of(INSTANCE + "type")));

  /** What the schema of BPMN puts where nothing is written. */
  private static final Map<String, Set<String>> DEFAULTS =
      Map.ofEntries(
          Map.entry("expressionLanguage", Set.of("http://www.w3.org/1999/XPath")),
          Map.entry("typeLanguage", Set.of("http://www.w3.org/2001/XMLSchema")),
          Map.entry("processType", Set.of("None")),
          Map.entry("isClosed", Set.of("false")),
          Map.entry("isForCompensation", Set.of("false")),
          Map.entry("startQuantity", Set.of("1")),
          Map.entry("completionQuantity", Set.of("1")),
          Map.entry("implementation", Set.of("##unspecified", "##WebService")),
          Map.entry("instantiate", Set.of("false")),
          Map.entry("gatewayDirection", Set.of("Unspecified")),
          Map.entry("isInterrupting", Set.of("true")),
          Map.entry("parallelMultiple", Set.of("false")),
          Map.entry("cancelActivity", Set.of("true")),
          Map.entry("triggeredByEvent", Set.of("false")),
          Map.entry("isSequential", Set.of("false")),
          Map.entry("behavior", Set.of("All")));

  private static final Pattern QUESTION =
      Pattern.compile("\\$\\{steps\\.(opens|closes)\\('[A-Za-z][A-Za-z0-9_]{0,79}'\\)}");
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    check(root);
  }

  private static void check(Element element) {
    String name = element.getTagName();
    if (DRAWING.contains(element.getUri())) {
      plain(element);
    } else if (!BPMN.equals(element.getUri()) || !ELEMENTS.containsKey(name)) {
      throw refused(element, "element [" + name + "]");
    } else {
      attributes(element, ELEMENTS.getOrDefault(name, Set.of()));
      content(element);
    }
    element.elements().forEach(AllowedBpmn::check);
  }

  private static void attributes(Element element, Set<String> allowed) {
    for (String attribute : element.attributes()) {
      String value = element.attribute(attribute);
      if (!allowed.contains(attribute)
          && !attribute.startsWith(PREFIX)
          && !DEFAULTS.getOrDefault(attribute, Set.of()).contains(value)) {
        throw refused(element, "attribute [" + attribute + "]");
      }
      boolean isText = attribute.equals("name");
      if (!isText && EXPRESSION.matcher(value).find()) {
        throw refused(element, "expression in [" + attribute + "]");
      }
    }
  }

  private static void content(Element element) {
    String text = element.getText().strip();
    boolean isAllowed =
        switch (element.getTagName()) {
          case "conditionExpression" -> QUESTION.matcher(text).matches();
          case "loopCardinality" -> text.equals("1");
          case "incoming", "outgoing", "flowNodeRef" -> REFERENCE.matcher(text).matches();
          default -> text.isEmpty();
        };
    if (!isAllowed) {
      throw refused(element, "content of [" + element.getTagName() + "]");
    }
  }

  /** Places of shapes. */
  private static void plain(Element element) {
    for (String attribute : element.attributes()) {
      if (EXPRESSION.matcher(element.attribute(attribute)).find()) {
        throw refused(element, "expression in [" + attribute + "]");
      }
    }
  }

  private static EngineException refused(Element element, String what) {
    return new EngineException(ErrorCode.BPMN_NOT_ALLOWED, what + " in line " + element.getLine());
  }
}
