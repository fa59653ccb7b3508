package io.gongjian.processes.bpmn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.processes.bpmn.FlowsToWrite;
import io.gongjian.processes.bpmn.reading.BpmnRemark.What;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the manner of other tools become tables where they are made of blocks. */
class ForeignToolsTest {

  private static byte[] file(String name) throws IOException {
    try (InputStream stream = ForeignToolsTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  private static ReadBpmn.Table table(String name) throws IOException {
    ReadBpmn read = new ReadingBpmn().read(file(name), Optional.of(new FlowId("read")));
    assertThat(read).isInstanceOf(ReadBpmn.Table.class);
    return (ReadBpmn.Table) read;
  }

  private static List<String> rows(ReadBpmn.Table table) {
    return table
        .text()
        .lines()
        .filter(line -> line.startsWith("  - ") || line.startsWith("  #"))
        .toList();
  }

  @Test
  void ofBpmnIoTheParallelPartIsABlockAndTheWayBackAReturn() throws IOException {
    assertThat(rows(table("bpmn-io.bpmn")))
        .containsExactly(
            "  - {id: activity_accept, kind: accept, lane: handler}",
            "  - {id: activity_visit, kind: inspection, lane: handler, block: departments, branch: activity_visit}",
            "  - {id: activity_road, kind: review, lane: handler, block: departments, branch: activity_visit}",
            "  - {id: activity_police, kind: review, lane: handler, block: departments}",
            "  - {id: activity_decide, kind: decide, lane: handler, returns: [activity_accept]}",
            "  - {id: activity_issue, kind: issue, lane: handler}");
  }

  @Test
  void ofCamundaModelerInnermostLanesAreTakenAndConditionsAreLeftToPeople() throws IOException {
    ReadBpmn.Table table = table("camunda-modeler.bpmn");

    assertThat(rows(table))
        .containsExactly(
            "  - {id: accept, kind: accept, lane: lane_0x1}",
            "  # when: 由人补写 / to be written by hand: yes: ${area > 5000}",
            "  - {id: expert_review, kind: expert_review, lane: officer, sign: all}",
            "  - {id: approve, kind: decide, lane: head}");
    assertThat(table.text()).contains("title: {zh: \"施工许可\"", "zh: \"综合窗口\"");
    assertThat(table.remarks())
        .contains(
            new BpmnRemark(What.SIGNERS, "expert_review", ""),
            new BpmnRemark(What.DEPARTMENT, "head", "Head"),
            new BpmnRemark(What.ELEMENT, "messageFlow", ""))
        .anyMatch(remark -> remark.text().equals("assignee=demo"));
  }

  @Test
  void ofSignavioASubProcessIsABlock() throws IOException {
    assertThat(rows(table("signavio.bpmn")))
        .containsExactly(
            "  - {id: receive_application, kind: accept, lane: window}",
            "  - {id: check_structure, kind: review, lane: drawing_review, block: side_by_side}",
            "  - {id: check_fire_safety, kind: review, lane: drawing_review, block: side_by_side}",
            "  - {id: decision, kind: decide, lane: handler}");
  }

  @Test
  void ofBizagiLanesAreReadFromTheDrawingAndATaskMayChoose() throws IOException {
    assertThat(rows(table("bizagi.bpmn")))
        .containsExactly(
            "  - {id: intake, kind: accept, lane: window}",
            "  - {id: check, kind: review, lane: officer}",
            "  # when: 由人补写 / to be written by hand: 要求听证",
            "  - {id: hearing, kind: hearing, lane: officer}",
            "  - {id: decide, kind: decide, lane: window}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bpmn-io.bpmn", "camunda-modeler.bpmn", "signavio.bpmn", "bizagi.bpmn"})
  void whatIsReadStandsInAPackWithoutFaults(String name) throws IOException {
    ReadBpmn.Table table = table(name);

    assertThat(table)
        .isEqualTo(new ReadingBpmn().read(file(name), Optional.of(new FlowId("read"))));
    assertThat(
            new PackLoader()
                .flow(
                    FlowsToWrite.pack(),
                    "flows",
                    "read.yaml",
                    table.text().getBytes(StandardCharsets.UTF_8))
                .faults())
        .as(table.text())
        .isEmpty();
    assertThat(table.remarks())
        .allSatisfy(
            remark -> {
              assertThat(remark.in(Locale.CHINESE)).contains(remark.subject());
              assertThat(remark.in(Locale.ENGLISH)).contains(remark.subject());
            });
  }
}
