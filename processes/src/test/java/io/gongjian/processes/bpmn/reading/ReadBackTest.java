package io.gongjian.processes.bpmn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.pack.FlowScenarioReading;
import io.gongjian.engine.pack.FlowTableReading;
import io.gongjian.engine.pack.PackFlow;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.processes.bpmn.BpmnNames;
import io.gongjian.processes.bpmn.FlowsToWrite;
import io.gongjian.processes.bpmn.WritingBpmn;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is exported is read back as the same table. */
class ReadBackTest {

  private static ReadBpmn.Table read(String text) {
    ReadBpmn read = new ReadingBpmn().read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    assertThat(read).isInstanceOf(ReadBpmn.Table.class);
    return (ReadBpmn.Table) read;
  }

  private static String exported(Flow flow) {
    return new WritingBpmn().export(flow, Map.of(), BpmnNames.plain(flow, flow.id().value()));
  }

  @Test
  void everyFlowGivesItsTableAgain() {
    FlowsToWrite.all()
        .forEach(
            flow -> {
              ReadBpmn.Table table = read(exported(flow));
              assertThat(table.flow()).isEqualTo(flow);
              assertThat(table.remarks())
                  .allMatch(remark -> remark.what() == BpmnRemark.What.DEPARTMENT);
            });
  }

  @Test
  void theTextOfTheTableSaysTheSame() {
    FlowsToWrite.drawn(40)
        .forEach(flow -> assertThat(ofCases(read(exported(flow)).text())).isEqualTo(flow));
  }

  /** The steps, as a file of cases holds them. */
  private static Flow ofCases(String text) {
    StringBuilder cases =
        new StringBuilder(
            "people: {l0: [p], l1: [p], l2: [p], l3: [p], l4: [p]}\nflows:\n  drawn:\n");
    text.substring(text.indexOf("steps:\n") + 7)
        .lines()
        .forEach(line -> cases.append("  ").append(line).append('\n'));
    cases.append("cases:\n  - {id: A, flow: drawn, do: [], expect: {}}\n");
    FlowScenarioReading reading =
        new PackLoader()
            .flowScenarios("", "a.yaml", cases.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(reading.faults()).isEmpty();
    return reading.scenarios().get(0).flow();
  }

  @Test
  void flowsOfThePackAreFlowsOfThePackAgain() {
    for (PackFlow flow : FlowsToWrite.hainan()) {
      String text =
          new WritingBpmn()
              .export(flow.flow(), flow.milestones(), BpmnNames.of(flow, Locale.ENGLISH));
      ReadBpmn.Table table = read(text);
      FlowTableReading reading =
          new PackLoader()
              .flow(
                  FlowsToWrite.pack(),
                  "flows",
                  flow.flow().id() + ".yaml",
                  table.text().getBytes(StandardCharsets.UTF_8));
      assertThat(reading.faults()).as(table.text()).isEmpty();
      assertThat(reading.flow().map(PackFlow::flow)).contains(flow.flow());
      assertThat(reading.flow().map(PackFlow::milestones)).contains(flow.milestones());
      assertThat(reading.flow().orElseThrow().lanes().keySet())
          .containsExactlyInAnyOrderElementsOf(flow.lanes().keySet());
    }
  }

  @Test
  void theSameFileGivesTheSameText() {
    FlowsToWrite.drawn(10)
        .map(ReadBackTest::exported)
        .forEach(file -> assertThat(read(file).text()).isEqualTo(read(file).text()));
  }

  @Test
  void whatIsRunIsReadToo() {
    FlowsToWrite.all()
        .forEach(
            flow -> {
              Flow read =
                  read(new WritingBpmn().write(flow, BpmnNames.plain(flow, "drawn"))).flow();
              assertThat(read.steps())
                  .extracting(step -> step.id())
                  .containsExactlyInAnyOrderElementsOf(
                      flow.steps().stream().map(step -> step.id()).toList());
            });
  }
}
