package io.gongjian.processes.bpmn.reading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of BPMN that are read, and those that are passed over; there are no others. */
final class BpmnWords {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  /** Columns of a step table, which a written file carries for other tools to keep. */
  static final String ROWS = "urn:gongjian:rows";

  /** Where shapes lie. */
  static final Set<String> DRAWING =
      Set.of(
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI");

  /** What editors keep for themselves: colours, versions, places. */
  static final Set<String> EDITORS =
      Set.of(
          "http://bpmn.io/schema/bpmn",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          "http://camunda.org/schema/modeler/1.0",
          "http://www.signavio.com",
          "http://www.bizagi.com/bpmn20");

  /** What engines do with a model. */
  static final Set<String> ENGINES =
      Set.of(
          "http://camunda.org/schema/1.0/bpmn",
          "http://activiti.org/bpmn",
          "http://flowable.org/bpmn");

  /** What engines read of a task or a process that is no code. */
  static final Set<String> LEFT_OF_ENGINES =
      Set.of(
          "assignee",
          "candidateUsers",
          "candidateGroups",
          "dueDate",
          "followUpDate",
          "priority",
          "formKey",
          "historyTimeToLive",
          "isStartableInTasklist",
          "versionTag",
          "initiator",
          "asyncBefore",
          "asyncAfter",
          "exclusive",
          "jobPriority");

  static final Set<String> TASKS = Set.of("userTask", "manualTask", "task", "receiveTask");

  static final Set<String> NODES =
      Set.of(
          "startEvent",
          "endEvent",
          "userTask",
          "manualTask",
          "task",
          "receiveTask",
          "exclusiveGateway",
          "parallelGateway",
          "subProcess",
          "boundaryEvent");

  /** What says nothing of who does what in which order. */
  static final Set<String> LEFT =
      Set.of(
          "documentation",
          "textAnnotation",
          "association",
          "group",
          "category",
          "categoryValue",
          "dataObject",
          "dataObjectReference",
          "dataStore",
          "dataStoreReference",
          "message",
          "messageFlow");

  private static final Map<String, Set<String>> READ =
      Map.ofEntries(
          Map.entry(
              "definitions",
              Set.of(
                  "targetNamespace",
                  "exporter",
                  "exporterVersion",
                  "expressionLanguage",
                  "typeLanguage")),
          Map.entry("collaboration", Set.of("isClosed")),
          Map.entry("participant", Set.of("processRef")),
          Map.entry("error", Set.of("errorCode")),
          Map.entry("process", Set.of("isExecutable", "processType", "isClosed")),
          Map.entry("laneSet", Set.of()),
          Map.entry("childLaneSet", Set.of()),
          Map.entry("lane", Set.of()),
          Map.entry("flowNodeRef", Set.of()),
          Map.entry("startEvent", Set.of()),
          Map.entry("endEvent", Set.of()),
          Map.entry("errorEventDefinition", Set.of("errorRef")),
          Map.entry("terminateEventDefinition", Set.of()),
          Map.entry("userTask", Set.of("default")),
          Map.entry("manualTask", Set.of("default")),
          Map.entry("task", Set.of("default")),
          Map.entry("receiveTask", Set.of("default")),
          Map.entry("multiInstanceLoopCharacteristics", Set.of("isSequential")),
          Map.entry("loopCardinality", Set.of()),
          Map.entry("exclusiveGateway", Set.of("default", "gatewayDirection")),
          Map.entry("parallelGateway", Set.of("gatewayDirection")),
          Map.entry("subProcess", Set.of()),
          Map.entry("boundaryEvent", Set.of("attachedToRef")),
          Map.entry("incoming", Set.of()),
          Map.entry("outgoing", Set.of()),
          Map.entry("sequenceFlow", Set.of("sourceRef", "targetRef", "isImmediate")),
          Map.entry("conditionExpression", Set.of()),
          Map.entry("extensionElements", Set.of()));

  /** What the schema of BPMN puts where nothing is written, and tools write nevertheless. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("isForCompensation", "false"),
          Map.entry("startQuantity", "1"),
          Map.entry("completionQuantity", "1"),
          Map.entry("implementation", "##unspecified|##WebService"),
          Map.entry("instantiate", "false"),
          Map.entry("isInterrupting", "true"),
          Map.entry("parallelMultiple", "false"),
          Map.entry("cancelActivity", "true"),
          Map.entry("triggeredByEvent", "false"),
          Map.entry("behavior", "All"));

  static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");

  /** What a written file asks before a step, or behind it. */
  static final Pattern QUESTION =
      Pattern.compile("\\$\\{steps\\.(opens|closes)\\('([A-Za-z][A-Za-z0-9_]{0,79})'\\)}");

  /** A comparison of one word with one value, or a word. */
  static final Pattern COMPARISON =
      Pattern.compile(
          "[$#]\\{\\s*!?\\s*[\\p{L}_][\\p{L}\\p{N}_]*\\s*"
              + "((==|!=|<=|>=|<|>)\\s*(-?[0-9]+(\\.[0-9]+)?|true|false"
              + "|'[\\p{L}\\p{N}_ -]*'|\"[\\p{L}\\p{N}_ -]*\")\\s*)?}");

  /** Words for people: no calls, no members, no quotes. */
  static final Pattern WORDS =
      Pattern.compile("([\\p{L}\\p{N}\\s<>=≤≥≠!?？！，。、；：:%％/_-]|(?<=[0-9])[.](?=[0-9]))*");

  static final Pattern NOT_A_FACT =
      Pattern.compile("[$#]\\{\\s*!?\\s*(execution|task|caseExecution|connector|process)\\b.*");

  private BpmnWords() {}

  static boolean isRead(String element) {
    return READ.containsKey(element);
  }

  static boolean isAllowed(String element, String attribute, String value) {
    return attribute.equals("id")
        || attribute.equals("name")
        || READ.getOrDefault(element, Set.of()).contains(attribute)
        || ("|" + DEFAULTS.getOrDefault(attribute, "") + "|").contains("|" + value + "|");
  }
}
