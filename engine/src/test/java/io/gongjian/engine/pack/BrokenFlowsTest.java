package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.DepartmentId;
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

/** Flows of a pack with one fault each: told with row, place and mend. */
class BrokenFlowsTest {

  private static final PackLoader LOADER = new PackLoader();
  private static final Map<String, byte[]> PROVINCE = province();
  private static final String PATH = "flows/standard.yaml";
  private static final String WHOLE =
      """
      flow: standard
      title: {zh: 标准许可, en: Standard permit}
      lanes:
        window: {department: own, title: {zh: 窗口, en: Window}}
        housing: {department: housing, title: {zh: 住建, en: Housing}}
        planning: {department: planning, title: {zh: 规划, en: Planning}}
      promise: 6
      steps:
        - {id: accept, kind: accept, lane: window, days: 1}
        - {id: drawing, kind: review, lane: housing, block: two, branch: a, days: 2, returns: [accept]}
        - {id: check, kind: review, lane: planning, block: two, branch: a, days: 1, returns: [drawing, accept]}
        - {id: site, kind: inspection, lane: planning, block: two, branch: b, when: {project.kind: building}, days: 3, keep: true}
        - {id: expert, kind: expert_review, lane: housing, when: {outcome.site: "object, skipped", building.floors: "> 10"}}
        - {id: decide, kind: decide, lane: window, days: 1, when: {project.emergency: "false"}, returns: [accept, expert]}
        - {id: send, kind: exchange, when: {land.zones: hilly}}
        - {id: issue, kind: issue, lane: window, days: 1}
      """;

  private static Map<String, byte[]> province() {
    Map<String, byte[]> files = new TreeMap<>();
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid/test_province"));
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }

  @Test
  void aWholeFlowHasNoFault() {
    assertThat(faults(PATH, WHOLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "flow: standard | flow: special | NAME_DISAGREES | 1",
        "flow: standard | flow: 标准 | WRONG_FORM | 1",
        "en: Standard permit | de: Erlaubnis | MISSING_TRANSLATION | 2",
        "department: own | department: owner | UNKNOWN_DEPARTMENT | 4",
        "department: own, | | MISSING_KEY | 4",
        "department: housing | department: houses | UNKNOWN_DEPARTMENT | 5",
        "department: planning, title | department: planning, name | UNKNOWN_KEY | 6",
        "promise: 6 | promise: 5 | FLOW_TOO_LONG | 7",
        "promise: 6 | promise: 0 | OUT_OF_RANGE | 7",
        "promise: 6 | promises: 6 | UNKNOWN_KEY | 7",
        "lane: window, days: 1} | lane: windows, days: 1} | LANE_NOT_DECLARED | 9",
        "lane: window, days: 1} | days: 1} | STEP_WITHOUT_LANE | 9",
        "kind: accept, | kind: decide, | DECISION_FIRST | 9",
        "kind: accept, | | MISSING_KEY | 9",
        "kind: accept, | kind: take, | VALUE_NOT_ALLOWED | 9",
        "days: 1} | days: 0.5} | WRONG_TYPE | 9",
        "days: 1} | days: 1, sign: some} | VALUE_NOT_ALLOWED | 9",
        "days: 1} | days: 1, sign: {share: 200}} | OUT_OF_RANGE | 9",
        "days: 1} | days: 1, after_return: never} | VALUE_NOT_ALLOWED | 9",
        "days: 1} | days: 1, branch: a} | BRANCH_WITHOUT_BLOCK | 9",
        "days: 1} | days: 1, keep: true} | KEEP_WITHOUT_BLOCK | 9",
        "days: 1} | days: 1, block: one} | BLOCK_WITH_ONE_BRANCH | 9",
        "days: 1} | days: 1, returns: [accept]} | RETURN_CANNOT_BE | 9",
        "days: 1} | days: 1, returns: [decide]} | RETURN_CANNOT_BE | 9",
        "days: 1} | days: 1, when: {outcome.decide: approve}} | CONDITION_TOO_EARLY | 9",
        "days: 1} | days: 1, when: {outcome.accept: accepted}} | CONDITION_TOO_EARLY | 9",
        "days: 2, returns: [accept] | days: 2, returns: [site] | RETURN_CANNOT_BE | 10",
        "days: 2, returns: [accept] | days: 2, returns: [accept, accept] | LISTED_TWICE | 10",
        "days: 2, returns: [accept] | days: 2, returns: [acept] | UNKNOWN_STEP | 10",
        "branch: a, days: 1 | branch: a, days: 3 | FLOW_TOO_LONG | 7",
        "branch: a, days: 1 | branch: a, when: {outcome.site: agree}, days: 1 | CONDITION_TOO_EARLY | 11",
        "id: check | id: drawing | DUPLICATE_ID | 11",
        "id: check | id: 9 | WRONG_TYPE | 11",
        "branch: b | branch: a | BLOCK_WITH_ONE_BRANCH | 10",
        "block: two, branch: b | block: three, branch: b | BLOCK_WITH_ONE_BRANCH | 10",
        "project.kind: building | project.kinds: building | UNKNOWN_FACT | 12",
        "project.kind: building | project.kind: \"not(building, road)\" | STEP_NEVER_REACHED | 12",
        "project.kind: building | building: high | UNKNOWN_FACT | 12",
        "project.kind: building | situation.bridge: high | UNKNOWN_MATTER | 12",
        "object, skipped | object, refused | CONDITION_DOES_NOT_FIT | 13",
        "outcome.site | outcome.sight | UNKNOWN_STEP | 13",
        "outcome.site: \"object, skipped\" | outcome.accept: not_ours | STEP_NEVER_REACHED | 13",
        "outcome.site: \"object, skipped\" | outcome.drawing: skipped | STEP_NEVER_REACHED | 13",
        "`\"false\"` | `\"not(true, false)\"` | STEP_NEVER_REACHED | 14",
        "returns: [accept, expert] | returns: [accept, check] | RETURN_CANNOT_BE | 14",
        "kind: decide | kind: review | FLOW_WITHOUT_DECISION | 8",
        "kind: exchange | kind: hearing | STEP_WITHOUT_LANE | 15",
      })
  void isToldWithItsPlace(String good, String bad, String code, int line) {
    String broken = WHOLE.replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
    assertThat(broken).isNotEqualTo(WHOLE);
    List<PackFault> faults = faults(PATH, broken);

    assertThat(faults).extracting(fault -> fault.code().name()).contains(code);
    PackFault told =
        faults.stream().filter(fault -> fault.code().name().equals(code)).findFirst().orElseThrow();
    assertThat(told.place().file()).isEqualTo(PATH);
    assertThat(told.place().line()).as(faults.toString()).isEqualTo(line);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(told.what(locale) + told.mend(locale)).doesNotContain("{0}", "{1}", "\n");
    }
  }

  @Test
  void theLongWayIsShownAsASum() {
    List<PackFault> faults = faults(PATH, WHOLE.replace("promise: 6", "promise: 5"));

    assertThat(faults)
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.what(Locale.ENGLISH))
                    .contains(
                        "Window 1 + max(Housing 2 + Planning (check) 1, Planning (site) 3)"
                            + " + Decision 1 + Issue 1 = 6",
                        "5"))
        .satisfies(
            fault ->
                assertThat(fault.what(Locale.CHINESE))
                    .contains("窗口 1 + max(住建 2 + 规划（check） 1, 规划（site） 3) + 决定 1 + 制证 1 = 6"));
  }

  @Test
  void aLaneThatDoesNothingIsAWarning() {
    String more =
        WHOLE.replace(
            "promise: 6", "  idle: {department: own, title: {zh: 闲, en: Idle}}\npromise: 6");

    assertThat(faults(PATH, more))
        .singleElement()
        .matches(fault -> fault.code() == FaultCode.LANE_UNUSED && !fault.isError());
  }

  @Test
  void aFlowInAFolderHasNoPlace() {
    assertThat(faults("flows/more/standard.yaml", WHOLE))
        .extracting(PackFault::code)
        .contains(FaultCode.FILE_WITHOUT_PLACE);
  }

  @Test
  void aPackHoldsItsFlowsWithTheDepartmentsOfTheirLanes() {
    PackFlow flow = loading(PATH, WHOLE).pack().orElseThrow().flows().values().iterator().next();

    assertThat(flow.flow().id()).isEqualTo(new FlowId("standard"));
    assertThat(flow.flow().steps()).hasSize(8);
    assertThat(flow.lanes().values())
        .extracting(Lane::department)
        .containsExactly(
            Optional.empty(),
            Optional.of(new DepartmentId("housing")),
            Optional.of(new DepartmentId("planning")));
    assertThat(flow.promise()).contains(6);
  }

  private static PackLoading loading(String path, String text) {
    Map<String, byte[]> files = new TreeMap<>(PROVINCE);
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return LOADER.load(PackFiles.of("test_province", files), Optional.empty());
  }

  private static List<PackFault> faults(String path, String text) {
    return loading(path, text).faults().stream()
        .filter(fault -> fault.place().file().startsWith("flows/"))
        .toList();
  }
}
