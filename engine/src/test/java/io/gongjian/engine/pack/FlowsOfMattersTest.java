package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A matter names its flow, and its flow takes no longer than the matter may. */
class FlowsOfMattersTest {

  private static final PackLoader LOADER = new PackLoader();
  private static final String FLOW =
      """
      flow: standard
      title: {zh: 标准许可, en: Standard permit}
      lanes:
        window: {department: own, title: {zh: 窗口, en: Window}}
        housing: {department: housing, title: {zh: 住建, en: Housing}}
        defence: {department: housing, title: {zh: 人防, en: Defence}}
        weather: {department: planning, title: {zh: 气象, en: Weather}}
      steps:
        - {id: accept, kind: accept, lane: window, days: 1}
        - {id: housing, kind: review, lane: housing, block: all, days: DAYS}
        - {id: defence, kind: review, lane: defence, block: all, days: 3}
        - {id: weather, kind: review, lane: weather, block: all, days: 2}
        - {id: decide, kind: decide, lane: window, days: 1}
      """;

  private final Map<String, byte[]> province = files("test_province");
  private final Map<String, byte[]> city = files("test_city");

  private static Map<String, byte[]> files(String pack) {
    Map<String, byte[]> files = new TreeMap<>();
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid").resolve(pack));
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }

  @Test
  void aMatterHoldsTheFlowThatItNames() {
    write("flows/standard.yaml", FLOW.replace("DAYS", "3"));
    name("building_permit", "standard");

    Pack pack = province().pack().orElseThrow();

    assertThat(flow(pack, "building_permit")).contains(new FlowId("standard"));
    assertThat(flow(pack, "site_approval")).isEmpty();
  }

  @Test
  void aFlowThatIsNotThereIsToldWhereItIsNamedWithWhatWasMeant() {
    write("flows/standard.yaml", FLOW.replace("DAYS", "3"));
    name("building_permit", "standart");
    replace("processes.yaml", "cite: [test_law#1]", "flow: standart, cite: [test_law#1]");

    assertThat(province().faults())
        .filteredOn(fault -> fault.code() == FaultCode.UNKNOWN_FLOW)
        .allMatch(fault -> fault.maybe().equals(Optional.of("standard")))
        .extracting(fault -> fault.place().file() + fault.place().path())
        .contains("matters/building_permit/matter.yaml/flow")
        .anyMatch(place -> place.startsWith("processes.yaml/"));
  }

  @Test
  void aFlowOfThePackBelowMayBeNamedButNotWrittenAgain() {
    write("flows/standard.yaml", FLOW.replace("DAYS", "1"));
    city.put("flows/standard.yaml", FLOW.replace("DAYS", "1").getBytes(StandardCharsets.UTF_8));

    assertThat(city().faults())
        .filteredOn(PackFault::isError)
        .extracting(fault -> fault.code() + " " + fault.place().file())
        .contains("OVERLAY_SHADOWS_ID flows/standard.yaml")
        .allMatch(told -> told.endsWith(" flows/standard.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{days: 5, unit: working} | 3 | false",
        "{days: 5, unit: working} | 4 | true",
        "{days: 8, unit: calendar} | 4 | false",
        "{days: 7, unit: calendar} | 4 | true",
        "{days: 1, unit: month} | 21 | false",
        "{days: 1, unit: month} | 22 | true",
        "{immediate: true} | 3 | true",
      })
  void theWayIsHeldAgainstTheLimitOfTheLaw(String limit, String days, boolean isTooLong) {
    write("flows/standard.yaml", FLOW.replace("DAYS", days));
    String law = limit.replace("}", ", cite: [test_law#1]}");
    replace(
        "matters/road_digging/matter.yaml", "{days: 1, unit: month, cite: [test_law#3.1]}", law);
    name("road_digging", "standard");

    List<PackFault> told = tooLong(province());

    assertThat(told).hasSize(isTooLong ? 1 : 0);
    assertThat(told)
        .allMatch(fault -> fault.place().file().equals("matters/road_digging/matter.yaml"));
  }

  @Test
  void theWayIsShownInTheWordsOfThePack() {
    write("flows/standard.yaml", FLOW.replace("DAYS", "3"));
    replace("matters/building_permit/matter.yaml", "days: 7,", "days: 4,");
    replace("open-terms.yaml", "maximum: 7", "maximum: 4");
    name("building_permit", "standard");

    assertThat(tooLong(province()))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.what(Locale.CHINESE))
                    .contains("窗口 1 + max(住建 3, 人防 3, 气象 2) + 决定 1 = 5", "法定时限 4 个工作日"))
        .satisfies(
            fault ->
                assertThat(fault.what(Locale.ENGLISH))
                    .contains(
                        "Window 1 + max(Housing 3, Defence 3, Weather 2) + Decision 1 = 5",
                        "the statutory limit of 4 working days"));
  }

  @Test
  void theWayIsHeldAgainstWhatACityPromisesAndNoMoreAgainstWhatItPromisedBefore() {
    write("flows/standard.yaml", FLOW.replace("DAYS", "3"));
    name("building_permit", "standard");

    assertThat(tooLong(city()))
        .singleElement()
        .matches(fault -> fault.place().file().equals("fills.yaml"))
        .satisfies(fault -> assertThat(fault.what(Locale.CHINESE)).contains("承诺时限 2 个工作日", "= 5"));
  }

  private static Optional<FlowId> flow(Pack pack, String matter) {
    return Optional.ofNullable(pack.matters().get(new MatterId(matter))).flatMap(Matter::flow);
  }

  private void name(String matter, String flow) {
    String path = "matters/" + matter + "/matter.yaml";
    write(path, text(path) + "flow: " + flow + "\n");
  }

  private void replace(String path, String old, String now) {
    assertThat(text(path)).contains(old);
    write(path, text(path).replace(old, now));
  }

  private String text(String path) {
    return new String(province.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private void write(String path, String text) {
    province.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private PackLoading province() {
    return LOADER.load(PackFiles.of("test_province", province), Optional.empty());
  }

  private PackLoading city() {
    return LOADER.load(
        PackFiles.of("test_city", city), Optional.of(PackFiles.of("test_province", province)));
  }

  private static List<PackFault> tooLong(PackLoading loading) {
    return loading.faults().stream()
        .filter(fault -> fault.code() == FaultCode.FLOW_LONGER_THAN_LIMIT)
        .toList();
  }
}
