package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.process.Milestone;
import io.gongjian.engine.process.ProcessType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stage flows with one fault each, and what names them: told with row, place and mend. */
class BrokenStageFlowsTest {

  private static final PackLoader LOADER = new PackLoader();
  private static final String STAGES = "flows/stages.yaml";
  private static final String CASES = "flows/cases.yaml";
  private static final String PROCESSES = "processes.yaml";
  private static final String MATTER = "matters/road_digging/matter.yaml";
  private static final Map<String, String> WHOLE =
      Map.of(
          STAGES,
          """
          flow: stages
          title: {zh: 阶段, en: Stages}
          steps:
            - {id: land, kind: wait, stages: [land_use], block: all, branch: main}
            - {id: permits, kind: wait, stages: [engineering, construction], milestone: any, block: all, branch: main}
            - {id: beside, kind: wait, stages: [concurrent], block: all, branch: beside}
          """,
          CASES,
          """
          flow: cases
          title: {zh: 办件, en: Cases}
          lanes:
            window: {department: own, title: {zh: 窗口, en: Window}}
          steps:
            - {id: accept, kind: accept, lane: window}
            - {id: decide, kind: decide, lane: window}
          """,
          PROCESSES,
          """
          processes:
            - {id: PT1, title: {zh: 房屋, en: Buildings}, stages: [[land_use], [engineering, construction]], flow: stages, cite: [test_law#1]}
            - {id: PT2, title: {zh: 道路, en: Roads}, stages: [[land_use], [engineering, construction]], flow: stages, cite: [test_law#1]}
          """);

  private final Map<String, byte[]> files = new TreeMap<>();

  BrokenStageFlowsTest() {
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid/test_province"));
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    WHOLE.forEach(this::write);
    write(MATTER, text(MATTER) + "flow: cases\n");
  }

  @Test
  void wholeStageFlowsHaveNoFaultAndSayWhatTheirStepsWaitFor() {
    PackLoading loading = loading();

    assertThat(told(loading)).isEmpty();
    assertThat(loading.pack().orElseThrow().processes().values())
        .extracting(ProcessType::flow)
        .containsOnly(Optional.of(new FlowId("stages")));
    assertThat(loading.pack().orElseThrow().flows().values())
        .filteredOn(PackFlow::isOfStages)
        .singleElement()
        .satisfies(
            flow ->
                assertThat(flow.milestones().values())
                    .containsExactly(
                        new Milestone(List.of(Stage.LAND_USE), Milestone.Rule.ALL),
                        new Milestone(
                            List.of(Stage.ENGINEERING, Stage.CONSTRUCTION), Milestone.Rule.ANY),
                        new Milestone(List.of(Stage.CONCURRENT), Milestone.Rule.ALL)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flows/stages.yaml | id: land, kind: wait | id: land, kind: notify | STAGE_STEP_IS_WORK | 4",
        "flows/stages.yaml | [land_use], | [land_use], days: 3, | STAGE_STEP_IS_WORK | 4",
        "flows/stages.yaml | [land_use], | [land_use], sign: all, | STAGE_STEP_IS_WORK | 4",
        "flows/stages.yaml | stages: [land_use], | | STEP_WITHOUT_STAGES | 4",
        "flows/stages.yaml | [land_use], | [land, use], | VALUE_NOT_ALLOWED | 4",
        "flows/stages.yaml | milestone: any | milestone: some | VALUE_NOT_ALLOWED | 5",
        "flows/stages.yaml | [concurrent] | [land_use] | STAGE_NAMED_TWICE | 6",
        "flows/stages.yaml | [concurrent] | [planning] | MILESTONE_WITHOUT_MATTER | 6",
        "flows/cases.yaml | kind: decide | kind: decide, stages: [land_use] | STAGES_OF_A_CASE | 7",
        "flows/cases.yaml | kind: decide | kind: decide, milestone: all | STAGES_OF_A_CASE | 7",
        "processes.yaml | flow: stages, | | PROCESS_WITHOUT_FLOW | 2",
        "processes.yaml | flow: stages, | flow: cases, | NOT_A_STAGE_FLOW | 2",
        "processes.yaml | flow: stages, | flow: stage, | UNKNOWN_FLOW | 2",
        "processes.yaml | [[land_use] | [[planning], [land_use] | STAGE_NOT_IN_FLOW | 2",
        "processes.yaml | [engineering, construction] | [engineering], [construction] | STAGES_DISAGREE | 2",
        "processes.yaml | [[land_use], | [ | STAGES_DISAGREE | 2",
        "matters/road_digging/matter.yaml | flow: cases | flow: stages | STAGE_FLOW_OF_MATTER | 0",
      })
  void isToldWithItsPlace(String path, String good, String bad, String code, int line) {
    String broken = text(path).replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
    assertThat(broken).isNotEqualTo(text(path));
    write(path, broken);

    List<PackFault> told =
        told(loading()).stream().filter(fault -> fault.code().name().equals(code)).toList();

    assertThat(told).isNotEmpty();
    assertThat(told.get(0).place().file()).isEqualTo(path);
    assertThat(told.get(0).place().line())
        .isEqualTo(line == 0 ? (int) broken.lines().count() : line);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(told.get(0).what(locale) + told.get(0).mend(locale))
          .doesNotContain("{0}", "{1}", "{2}", "{3}");
    }
  }

  @Test
  void aPackWhoseMattersNameNoFlowNeedsNoStageFlow() {
    write(MATTER, text(MATTER).replace("flow: cases\n", ""));
    write(PROCESSES, text(PROCESSES).replace("flow: stages,", ""));

    assertThat(loading().faults())
        .extracting(PackFault::code)
        .doesNotContain(FaultCode.PROCESS_WITHOUT_FLOW);
  }

  private PackLoading loading() {
    return LOADER.load(PackFiles.of("test_province", files), Optional.empty());
  }

  private static List<PackFault> told(PackLoading loading) {
    return loading.faults().stream()
        .filter(fault -> List.of(STAGES, CASES, PROCESSES, MATTER).contains(fault.place().file()))
        .toList();
  }

  private String text(String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private void write(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
