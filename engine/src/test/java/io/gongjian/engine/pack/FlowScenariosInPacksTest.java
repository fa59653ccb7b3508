package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.MatterId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios beside a flow: read with it, and told where they name what is not there. */
class FlowScenariosInPacksTest {

  private static final String FLOW = "flows/standard.yaml";
  private static final String BESIDE = "flows/standard.scenarios.yaml";
  private static final String STEPS =
      """
      flow: standard
      title: {zh: 标准许可, en: Standard permit}
      lanes:
        window: {department: own, title: {zh: 窗口, en: Window}}
        planning: {department: planning, title: {zh: 规划, en: Planning}}
      steps:
        - {id: accept, kind: accept, lane: window, days: 1}
        - {id: review, kind: review, lane: planning, when: {building.floors: "> 3"}}
        - {id: decide, kind: decide, lane: window}
      """;
  private static final String CASES =
      """
      flow: standard
      people: {window: [w1, w2], planning: [p1]}
      cases:
        - id: high
          matter: building_permit
          region: "990000"
          asOf: 2026-01-01
          facts: {building.floors: 4}
          do:
            - {act: complete, step: accept, by: w1, outcome: accepted}
          expect: {state: open, open: {review: [p1]}, done: {accept: accepted}}
        - id: low
          facts: {building.floors: 3}
          people: {planning: [p2]}
          do:
            - {act: complete, step: accept, by: w1, outcome: accepted}
            - {act: complete, step: decide, by: w2, outcome: approve}
            - {act: claim, step: decide, by: w2, refused: closed}
          expect: {state: approved, done: {accept: accepted, review: skipped, decide: approve}}
      """;

  @Test
  void aFlowHoldsTheScenariosBesideIt() {
    PackFlow flow = find(load(CASES).pack().orElseThrow());

    assertThat(flow.scenarios())
        .extracting(one -> one.scenario().id() + " " + one.place().file())
        .containsExactly("high " + BESIDE, "low " + BESIDE);
    assertThat(flow.scenarios().get(0).matter()).contains(new MatterId("building_permit"));
    assertThat(flow.scenarios().get(1).facts().facts()).hasSize(1);
    assertThat(flow.scenarios().get(1).scenario().deeds()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "flow: standard | flow: special | NAME_DISAGREES | 1",
        "flow: standard | flow: special | UNKNOWN_FLOW | 1",
        "people: {window | people: {windows | LANE_NOT_DECLARED | 2",
        "people: {planning | people: {plan | LANE_NOT_DECLARED | 14",
        "id: low | id: high | DUPLICATE_ID | 12",
        "matter: building_permit | matter: permit | UNKNOWN_MATTER | 5",
        "990000 | 660000 | UNKNOWN_REGION | 6",
        "asOf: 2026-01-01 | asOf: 2026-02-30 | BAD_DATE | 7",
        "building.floors: 4 | building.floor: 4 | UNKNOWN_FACT | 8",
        "building.floors: 4 | building.floors: many | VALUE_WRONG_TYPE | 8",
        "step: accept | step: acept | UNKNOWN_STEP | 10",
        "act: claim | act: take | VALUE_NOT_ALLOWED | 18",
        "refused: closed | refused: shut | VALUE_NOT_ALLOWED | 18",
        "open: {review | open: {revue | UNKNOWN_STEP | 11",
        "state: approved | status: approved | UNKNOWN_KEY | 19",
      })
  void isToldWithItsPlace(String good, String bad, String code, int line) {
    String broken = CASES.replaceFirst(Pattern.quote(good), bad);
    assertThat(broken).isNotEqualTo(CASES);

    List<PackFault> faults = load(broken).faults();

    assertThat(faults)
        .filteredOn(fault -> fault.code().name().equals(code))
        .extracting(fault -> fault.place().file() + ":" + fault.place().line())
        .contains(BESIDE + ":" + line);
  }

  private static PackFlow find(Pack pack) {
    return Optional.ofNullable(pack.flows().get(new FlowId("standard"))).orElseThrow();
  }

  private static PackLoading load(String cases) {
    Map<String, byte[]> files = new TreeMap<>();
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid/test_province"));
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    files.put(FLOW, STEPS.getBytes(StandardCharsets.UTF_8));
    files.put(BESIDE, cases.getBytes(StandardCharsets.UTF_8));
    return new PackLoader().load(PackFiles.of("test_province", files), Optional.empty());
  }
}
