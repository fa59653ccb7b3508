package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command {@code flow}. */
class PlayingFlowsTest {

  private static final String CASES =
      """
      people: {window: [w1, w2]}
      flows:
        one:
          - {id: accept, kind: accept, lane: window}
          - {id: decide, kind: decide, lane: window}
      cases:
        - id: A
          title: 第一案
          flow: one
          do:
            - {act: complete, step: accept, by: w1, outcome: accepted}
          expect: {open: {decide: [w1, w2]}}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void endsWithTheCountAndZero() throws IOException {
    Ran ran = flow(CASES);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).containsExactly("1 passed, 0 failed");
  }

  @Test
  void saysWhatFailedInBothLanguagesAndEndsWithOne() throws IOException {
    String wrong = CASES.replace("[w1, w2]}}", "[w1]}, state: approved, record: {read: 2}}");

    assertThat(flow(wrong).exit()).isEqualTo(1);
    assertThat(flow(wrong).out())
        .containsExactly(
            "A 第一案：状态应为 approved，得到 open",
            "A 第一案：环节 decide 的待办人应为 [w1]，得到 [w1, w2]",
            "A 第一案：办理记录中 read 的条数应为 2，得到 0",
            "0 passed, 1 failed");
    assertThat(flow(wrong, "--lang", "en").out())
        .contains("A 第一案: open at decide: expected [w1], got [w1, w2]", "0 passed, 1 failed");
  }

  @Test
  void anActionThatCameOutOtherwiseIsNamedByItsNumber() throws IOException {
    Ran ran = flow(CASES.replace("outcome: accepted}", "outcome: accepted, refused: closed}"));

    assertThat(ran.out())
        .containsExactly("A 第一案：动作 1 complete 应为 closed，得到 done", "0 passed, 1 failed");
  }

  @Test
  void printsJson() throws IOException {
    JsonNode tree =
        new ObjectMapper()
            .readTree(
                String.join("\n", flow(CASES.replace("[w1, w2]}}", "[w1]}}"), "--json").out()));

    assertThat(tree.at("/failed").asInt()).isEqualTo(1);
    assertThat(tree.at("/cases/0/differences/0/aspect").asText()).isEqualTo("open");
    assertThat(tree.at("/cases/0/flow").asText()).isEqualTo("one");
  }

  @Test
  void aMalformedFileIsOneLineWithPlaceAndMendAndTwo() throws IOException {
    Ran ran = flow(CASES.replace("act: complete", "act: compleat"), "--lang", "en");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("cases.yaml:11", "compleat", "complete");
    assertThat(flow(CASES.replace("flow: one", "flow: two")).errors())
        .singleElement()
        .asString()
        .contains("cases.yaml:9", "没有流程“two”", "请改正名称");
  }

  @Test
  void anEmptyOrAbsentFileIsOneLineAndTwo() throws IOException {
    assertThat(flow("").exit()).isEqualTo(2);
    assertThat(flow("").errors()).hasSize(1);
    Ran absent = run("flow", "--cases", folder.resolve("absent.yaml").toString());
    assertThat(absent.exit()).isEqualTo(2);
    assertThat(absent.errors()).singleElement().asString().contains("absent.yaml");
  }

  @Test
  void withoutCasesTheUsageIsShown() {
    assertThat(run("flow").exit()).isEqualTo(2);
    assertThat(run("flow").errors()).anyMatch(line -> line.contains("--cases"));
  }

  @Test
  void aFlowOfAPackIsWrittenAsBpmnInTheLanguageAskedFor() {
    Ran ran = run("flow", "--bpmn", "standard_permit", "--pack", "../packs/hainan", "--lang", "en");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out().get(0)).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    assertThat(ran.out())
        .anyMatch(line -> line.contains("name=\"Acceptance · "))
        .anyMatch(line -> line.contains("<bpmndi:BPMNPlane"));
  }

  @Test
  void aFlowThatThePackHasNotIsToldWithThoseThatItHas() {
    Ran ran = run("flow", "--bpmn", "nosuch", "--pack", "../packs/hainan");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(String.join("\n", ran.errors())).contains("nosuch", "standard_permit");
  }

  @Test
  void whatIsWrittenAsBpmnIsReadAsTheSameTable() throws IOException {
    Ran written = run("flow", "--bpmn", "standard_permit", "--pack", "../packs/hainan");
    Path file = Files.writeString(folder.resolve("a.bpmn"), String.join("\n", written.out()));

    Ran read = run("flow", "--import", file.toString(), "--id", "mine", "--packs", "../packs");

    assertThat(read.exit()).isZero();
    assertThat(read.out())
        .startsWith("flow: mine")
        .contains("  - {id: review, kind: review, lane: officer, days: 8, returns: [accept]}");
    assertThat(read.errors()).hasSize(4).allMatch(line -> line.contains("own"));
  }

  @Test
  void aFileThatIsNoTableIsRefusedInALineForEachReasonAndTwo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.bpmn"),
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <process id="p">
                <scriptTask id="pay"/>
                <task id="a" name="${1}"/>
              </process>
            </definitions>
            """);

    Ran refused = run("flow", "--import", file.toString(), "--lang", "en");

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.errors()).hasSize(2);
    assertThat(refused.errors().get(0)).startsWith("bad.bpmn: line 3: ").contains("(pay)");
    assertThat(run("flow", "--import", file.toString(), "--id", "A b").exit()).isEqualTo(2);
  }

  private Ran flow(String text, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("cases.yaml"), text);
    List<String> arguments = new ArrayList<>(List.of("flow", "--cases", file.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine line = Gongjian.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(errors, true));
    int exit = line.execute(arguments);
    return new Ran(exit, out.toString().lines().toList(), errors.toString().lines().toList());
  }

  private record Ran(int exit, List<String> out, List<String> errors) {}
}
