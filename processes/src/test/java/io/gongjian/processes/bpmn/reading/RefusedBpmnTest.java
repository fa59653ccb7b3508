package io.gongjian.processes.bpmn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.processes.bpmn.reading.BpmnRefusal.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not become a step table, each with its element named. */
class RefusedBpmnTest {

  private static final String SPACES =
      "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
          + " xmlns:rows=\"urn:gongjian:rows\""
          + " xmlns:other=\"urn:other\" id=\"d\" targetNamespace=\"t\">";
  private static final String NODES =
      "<startEvent id=\"s\"/><userTask id=\"a\" name=\"Accept\"/>"
          + "<userTask id=\"b\" name=\"Decide\"/><endEvent id=\"e\"/>";
  private static final String FLOWS = flow("s", "a") + flow("a", "b") + flow("b", "e");
  private static final String CODE = "${''.getClass().forName('java.lang.Runtime')}";

  private static String flow(String from, String to) {
    return "<sequenceFlow id=\"%s_%s\" sourceRef=\"%s\" targetRef=\"%s\"/>"
        .formatted(from, to, from, to);
  }

  private static String file(String inside) {
    return SPACES + "<process id=\"p\">" + inside + "</process></definitions>";
  }

  private static List<BpmnRefusal> refusals(String text, Charset charset) {
    ReadBpmn read = new ReadingBpmn().read(text.getBytes(charset), Optional.empty());
    assertThat(read).isInstanceOf(ReadBpmn.Refused.class);
    List<BpmnRefusal> reasons = ((ReadBpmn.Refused) read).reasons();
    assertThat(reasons)
        .isNotEmpty()
        .allSatisfy(
            reason -> {
              assertThat(reason.in(Locale.CHINESE).lines()).hasSize(1);
              assertThat(reason.in(Locale.ENGLISH)).contains(reason.subject());
            });
    return reasons;
  }

  private static void isRefused(String text, Reason reason, String subject) {
    assertThat(refusals(text, StandardCharsets.UTF_8))
        .anySatisfy(
            one -> {
              assertThat(one.reason()).isEqualTo(reason);
              assertThat(one.subject()).contains(subject);
            });
  }

  @Test
  void theFileWithoutAFaultIsRead() {
    assertThat(
            new ReadingBpmn()
                .read(file(NODES + FLOWS).getBytes(StandardCharsets.UTF_8), Optional.empty()))
        .isInstanceOf(ReadBpmn.Table.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<scriptTask id=\"x\" scriptFormat=\"js\"><script>1</script></scriptTask>",
        "<serviceTask id=\"x\" camunda:class=\"java.lang.Thread\"/>",
        "<serviceTask id=\"x\" camunda:type=\"shell\"/>",
        "<serviceTask id=\"x\" camunda:expression=\"#{x}\"/>",
        "<sendTask id=\"x\"/>",
        "<businessRuleTask id=\"x\" camunda:decisionRef=\"d\"/>",
        "<callActivity id=\"x\" calledElement=\"other\"/>",
        "<transaction id=\"x\"/>",
        "<adHocSubProcess id=\"x\"/>",
        "<inclusiveGateway id=\"x\"/>",
        "<eventBasedGateway id=\"x\"/>",
        "<complexGateway id=\"x\"/>",
        "<intermediateCatchEvent id=\"x\"/>",
        "<intermediateThrowEvent id=\"x\"/>",
        "<ioSpecification id=\"x\"/>",
        "<property id=\"x\"/>",
        "<import importType=\"t\" location=\"http://localhost:1/x\" namespace=\"n\"/>",
        "<other:task id=\"x\"/>",
      })
  void anElementThatIsNotOnTheListIsNamed(String element) {
    String name = element.substring(1, element.indexOf(' ')).replace("other:", "");
    isRefused(file(NODES + element + FLOWS), Reason.ELEMENT, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>",
        "<messageEventDefinition/>",
        "<extensionElements><camunda:executionListener class=\"x.Y\" event=\"start\"/></extensionElements>",
        "<extensionElements><camunda:taskListener class=\"x.Y\" event=\"create\"/></extensionElements>",
        "<extensionElements><camunda:inputOutput/></extensionElements>",
        "<extensionElements><camunda:connector/></extensionElements>",
        "<extensionElements><other:anything/></extensionElements>",
        "<potentialOwner/>",
        "<standardLoopCharacteristics/>",
      })
  void whatStandsInATaskOrAnEventIsNamed(String inside) {
    String text =
        file(
            NODES.replace(
                    "<startEvent id=\"s\"/>", "<startEvent id=\"s\">" + inside + "</startEvent>")
                + FLOWS);
    assertThat(refusals(text, StandardCharsets.UTF_8))
        .extracting(BpmnRefusal::reason)
        .containsOnly(Reason.ELEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:assignee", "camunda:dueDate", "camunda:candidateUsers", "camunda:candidateGroups",
        "camunda:formKey", "camunda:priority", "name", "other:x",
      })
  void anExpressionIsRefusedWhereverItStands(String attribute) {
    String task = "<userTask id=\"b\" " + attribute + "=\"" + CODE + "\"/>";
    isRefused(
        file(NODES.replace("<userTask id=\"b\" name=\"Decide\"/>", task) + FLOWS),
        Reason.EXPRESSION,
        attribute.substring(attribute.indexOf(':') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:class=\"java.lang.Thread\"",
        "camunda:delegateExpression=\"bean\"",
        "camunda:type=\"external\"",
        "camunda:topic=\"t\"",
        "other:x=\"1\"",
        "isForCompensation=\"true\"",
        "implementation=\"java\"",
      })
  void anAttributeThatIsNotOnTheListIsNamed(String attribute) {
    String name = attribute.substring(attribute.indexOf(':') + 1, attribute.indexOf('='));
    isRefused(file(NODES.replace("name=\"Decide\"", attribute) + FLOWS), Reason.ATTRIBUTE, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${execution.id == 'x'}",
        "${execution}",
        "${task == 'x'}",
        "#{bean.call()}",
        "${a &amp;&amp; b()}",
        "''.getClass()",
        "java.lang.Runtime.getRuntime()",
        "${steps.opens('b') || true}",
        "${steps.opens('other')}",
        "${steps.closes('b')}",
        "<![CDATA[${x.y}]]>",
      })
  void aConditionThatIsCodeIsRefused(String condition) {
    isRefused(file(chosen(condition)), Reason.CONDITION, "");
  }

  private static String chosen(String condition) {
    return NODES
        + "<exclusiveGateway id=\"g\" default=\"g_e\"/>"
        + flow("s", "a")
        + flow("a", "g")
        + "<sequenceFlow id=\"g_b\" sourceRef=\"g\" targetRef=\"b\"><conditionExpression>"
        + condition
        + "</conditionExpression></sequenceFlow>"
        + flow("g", "e")
        + flow("b", "e");
  }

  @Test
  void aConditionInALanguageOfScriptsIsRefused() {
    String text =
        file(chosen("1"))
            .replace("<conditionExpression>", "<conditionExpression language=\"javascript\">");
    isRefused(text, Reason.ATTRIBUTE, "language");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentThatReadsAnotherOrGrowsIsRefused(String type) {
    String text = "<?xml version=\"1.0\"?>" + type + file(NODES + FLOWS).replace("Decide", "&a;");
    isRefused(text, Reason.DOCTYPE, "");
    assertThat(
            refusals(
                text.replace("\"1.0\"", "\"1.0\" encoding=\"UTF-16BE\""),
                StandardCharsets.UTF_16BE))
        .extracting(BpmnRefusal::reason)
        .containsOnly(Reason.DOCTYPE);
  }

  static List<String> documents() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY z \"ha\">");
    String before = "z";
    for (char name = 'y'; name >= 'a'; name--) {
      laughs.append("<!ENTITY ").append(name).append(" \"");
      laughs.append(("&" + before + ";").repeat(10)).append("\">");
      before = String.valueOf(name);
    }
    return List.of(
        "<!DOCTYPE x>",
        "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
        "<!DOCTYPE x PUBLIC \"-//X\" \"file:///etc/passwd\">",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://localhost:1/p\"> %p;]>",
        laughs + "]>");
  }

  @Test
  void whatIsNoXmlOrNoBpmnIsSaid() {
    isRefused("", Reason.NOT_XML, "");
    isRefused("hello", Reason.NOT_XML, "");
    isRefused(file(NODES), Reason.UNREACHED, "a");
    isRefused(file(NODES + FLOWS).replace("</process>", ""), Reason.NOT_XML, "");
    isRefused("<html/>", Reason.NOT_BPMN, "html");
    isRefused("<definitions/>", Reason.NOT_BPMN, "definitions");
    isRefused(
        "<?xml-stylesheet href=\"x\"?>" + file(NODES + FLOWS),
        Reason.INSTRUCTION,
        "xml-stylesheet");
    isRefused(file("<lane>".repeat(80) + "</lane>".repeat(80)), Reason.TOO_COMPLEX, "lane");
    isRefused(file("<lane/>".repeat(70_000)), Reason.TOO_COMPLEX, "lane");
    isRefused(file("<task id=\"" + "x".repeat(30_000) + "\"/>"), Reason.TOO_COMPLEX, "");
    isRefused(" ".repeat(5_000_000), Reason.TOO_LARGE, "");
    isRefused(SPACES + "</definitions>", Reason.PROCESSES, "0");
    isRefused(
        file(NODES + FLOWS)
            .replace("</process>", "</process><process id=\"q\"><task id=\"z\"/></process>"),
        Reason.PROCESSES,
        "2");
  }

  @ParameterizedTest
  @CsvSource({
    "a>g g>b g>c b>e c>e, parallelGateway, NOT_CLOSED, g",
    "a>g g>b g>c b>h c>h h>e, parallelGateway exclusiveGateway, NOT_CLOSED, g",
    "a>g g>b g>c b>h c>h h>e, exclusiveGateway parallelGateway, NOT_CLOSED, g",
    "a>b a>c b>e c>e, , SPLIT, a",
    "a>b b>c c>b c>e, , SPLIT, c",
    "a>b b>a, , LOOP, b_a",
    "a>g g>b b>e g>c c>b, parallelGateway, NOT_CLOSED, g",
    "a>b b>e, , UNREACHED, c",
    "a>b b>c c>e e>f, , SPLIT, e",
    "a>g g>b g>h h>c h>b2 c>k b2>k k>j b>j j>e, parallelGateway parallelGateway parallelGateway parallelGateway, NESTED, h",
    "a>x b>e, , REFERENCE, a_x",
    "a>g g>b g>c g>f b>h c>h h>e, parallelGateway parallelGateway, ENDED_WITHIN, f",
    "a>b b>g g>c g>s c>e, exclusiveGateway, LOOP, g_s",
  })
  void whatIsNotMadeOfBlocksIsNamed(String ways, String gateways, String reason, String subject) {
    String[] kinds = gateways == null ? new String[0] : gateways.split(" ", -1);
    StringBuilder text = new StringBuilder(NODES);
    text.append("<userTask id=\"c\" name=\"Check\"/>");
    if (ways.contains("b2")) {
      text.append("<userTask id=\"b2\" name=\"Check\"/>");
    }
    if (ways.contains(">f")) {
      text.append("<endEvent id=\"f\"/>");
    }
    for (int at = 0; at < kinds.length; at++) {
      text.append("<").append(kinds[at]).append(" id=\"").append("ghkj".charAt(at)).append("\"/>");
    }
    text.append(flow("s", "a"));
    for (String way : ways.split(" ", -1)) {
      text.append(flow(way.substring(0, way.indexOf('>')), way.substring(way.indexOf('>') + 1)));
    }
    isRefused(file(text.toString()), Reason.valueOf(reason), subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=\"scriptTask\"",
        "kind=\"REVIEW\"",
        "sign=\"all\"",
        "kind=\"decide\" sign=\"share:0\"",
        "kind=\"decide\" days=\"-1\"",
        "kind=\"decide\" days=\"99999\"",
        "kind=\"decide\" returns=\"nobody\"",
        "kind=\"decide\" returns=\"../x\"",
        "kind=\"decide\" keep=\"perhaps\"",
        "kind=\"decide\" branch=\"a b\"",
        "kind=\"decide\" class=\"x\"",
        "kind=\"decide\"><rows:when fact=\"a b\" cell=\"1\"/></rows:step><rows:step kind=\"decide\"",
        "kind=\"decide\"><rows:when fact=\"a.b\" cell=\"1\" more=\"2\"/></rows:step><rows:step kind=\"decide\"",
      })
  void columnsThatAreNoneAreRefused(String columns) {
    String task =
        "<userTask id=\"b\" name=\"Decide\"><extensionElements><rows:step "
            + columns
            + "></rows:step></extensionElements></userTask>";
    isRefused(
        file(NODES.replace("<userTask id=\"b\" name=\"Decide\"/>", task) + FLOWS), Reason.ROW, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<boundaryEvent id=\"x\" attachedToRef=\"a\"><errorEventDefinition/></boundaryEvent>",
        "<boundaryEvent id=\"x\" attachedToRef=\"nobody\"/>",
      })
  void aBoundaryEventOfATaskIsNamed(String event) {
    isRefused(file(NODES + event + FLOWS), Reason.BOUNDARY, "x");
  }

  @Test
  void idsThatAreDoubledAndNodesInOddPlacesAreNamed() {
    isRefused(file(NODES + "<task id=\"a\"/>" + FLOWS), Reason.DUPLICATE_ID, "a");
    isRefused(
        file(NODES + FLOWS).replace("</process>", "</process><task id=\"z\"/>"), Reason.PLACE, "z");
    isRefused(file(NODES + FLOWS + "<startEvent id=\"t\"/>"), Reason.BEGINNING, "t");
    isRefused(
        file("<startEvent id=\"s\"/><endEvent id=\"e\"/>" + flow("s", "e")), Reason.NO_STEPS, "");
  }

  @Test
  void choicesWithinChoicesAreBounded() {
    assertThat(
            new ReadingBpmn().read(chosen(250).getBytes(StandardCharsets.UTF_8), Optional.empty()))
        .isInstanceOf(ReadBpmn.Table.class);
    isRefused(chosen(1_400), Reason.TOO_COMPLEX, "g300");
  }

  private static String chosen(int depth) {
    StringBuilder text = new StringBuilder(NODES).append(flow("s", "a")).append(flow("a", "g0"));
    for (int at = 0; at < depth; at++) {
      String next = at + 1 == depth ? "b" : "g" + (at + 1);
      text.append("<exclusiveGateway id=\"g").append(at).append("\"/>");
      text.append("<endEvent id=\"e").append(at).append("\"/>");
      text.append(flow("g" + at, "e" + at)).append(flow("g" + at, next));
    }
    return file(text.append(flow("b", "e")).toString());
  }
}
