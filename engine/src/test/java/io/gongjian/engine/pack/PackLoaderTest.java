package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackLoaderTest {

  private static final PackLoader LOADER = new PackLoader();
  private static final Path PROVINCE = BrokenPack.FOLDER.resolve("test-valid/test_province");

  @Test
  void tellsTheFaultsOfAllFilesAtOnce() {
    Map<String, byte[]> files = province();
    files.put("calendar/2026.yaml", text("year: [\n"));
    files.put("departments.yaml", text("departments: []\n"));
    files.put("materials/more.yaml", text("materials:\n  - {id: x, titel: 1, source: free}\n"));

    List<PackFault> faults = load(files).faults();

    assertThat(faults)
        .extracting(fault -> fault.place().file())
        .contains("calendar/2026.yaml", "departments.yaml", "materials/more.yaml");
    assertThat(faults)
        .extracting(PackFault::code)
        .contains(
            FaultCode.YAML_NOT_READABLE,
            FaultCode.LIST_EMPTY,
            FaultCode.UNKNOWN_KEY,
            FaultCode.MISSING_KEY);
  }

  @Test
  void doesNotBlameOthersForAVocabularyThatCannotBeRead() {
    Map<String, byte[]> files = province();
    files.put("vocabulary.yaml", text("groups: [\n"));

    assertThat(load(files).faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.YAML_NOT_READABLE);
  }

  @Test
  void doesNotBlameOthersForALawThatCannotBeRead() {
    Map<String, byte[]> files = province();
    files.put("citations/test_law/2020-01-01.yaml", text("\t"));

    assertThat(load(files).faults())
        .filteredOn(PackFault::isError)
        .extracting(PackFault::code)
        .hasSize(1);
  }

  @Test
  void pointsAtTheFirstByteThatIsNotUtf8() {
    Map<String, byte[]> files = province();
    byte[] gbk = {'y', 'e', 'a', 'r', ':', '\n', '#', ' ', (byte) 0xba, (byte) 0xa3};
    files.put("calendar/2026.yaml", gbk);

    PackFault fault = only(load(files));

    assertThat(fault.code()).isEqualTo(FaultCode.NOT_UTF8);
    assertThat(fault.place()).hasToString("test_province/calendar/2026.yaml:2:3");
  }

  @Test
  void passesOverAByteOrderMark() {
    Map<String, byte[]> files = province();
    String calendar =
        new String(files.getOrDefault("calendar/2026.yaml", new byte[0]), StandardCharsets.UTF_8);
    files.put("calendar/2026.yaml", text("\uFEFF" + calendar));

    assertThat(load(files).faults()).isEmpty();
  }

  @Test
  void takesTheWordsOfOlderYamlAsText() {
    Map<String, byte[]> files = province();
    files.put(
        "materials/more.yaml",
        text(
            """
            materials:
              - {id: x, title: {zh: 是, en: yes}, source: free, verified: no}
            """));

    assertThat(load(files).faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.MATERIAL_UNUSED);
  }

  @Test
  void loadsThePackBelowEvenWhenTheCityWarns() {
    Path valid = BrokenPack.FOLDER.resolve("test-valid");
    PackFiles province = PackFiles.read(valid.resolve("test_province"));
    PackFiles city = PackFiles.read(valid.resolve("test_city"));

    PackLoading alone = LOADER.load(city, Optional.empty());
    PackLoading both = LOADER.load(city, Optional.of(province));

    assertThat(alone.faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.BASE_NOT_FOUND);
    assertThat(both.pack()).isPresent();
  }

  @Test
  void readsScenariosOfAnyFileAgainstAPack() {
    Pack pack = load(province()).pack().orElseThrow();
    String cases =
        """
        cases:
          - {id: A1, title: 甲, region: "990101", facts: {project.kind: road, invest.amount: null}, \
        expect: {building_permit: [not_required, unknown]}, situation: {building_permit: whole}, basis: 甲}
        """;

    ScenarioReading reading = LOADER.scenarios(pack, "cases", "mine.yaml", text(cases));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.scenarios())
        .singleElement()
        .satisfies(
            scenario -> {
              assertThat(scenario.id()).isEqualTo("A1");
              assertThat(scenario.region()).contains(new RegionCode("990101"));
              assertThat(scenario.expect()).hasSize(1);
              assertThat(scenario.facts().declaredUnknown()).hasSize(1);
              assertThat(scenario.place()).hasToString("cases/mine.yaml:2:5 /cases/0");
            });
  }

  @Test
  void tellsOneClearFaultForAFileThatHoldsNoScenarios() {
    Pack pack = load(province()).pack().orElseThrow();

    ScenarioReading reading = LOADER.scenarios(pack, "cases", "mine.yaml", text("{:"));

    assertThat(reading.scenarios()).isEmpty();
    assertThat(reading.faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.YAML_NOT_READABLE);
  }

  @Test
  void namesTheFactThatAScenarioMisspells() {
    Pack pack = load(province()).pack().orElseThrow();

    ScenarioReading reading =
        LOADER.scenarios(
            pack, "cases", "mine.yaml", text("cases:\n  - {id: x, facts: {project.knd: road}}\n"));

    PackFault fault = reading.faults().get(0);
    assertThat(reading.scenarios()).isEmpty();
    assertThat(fault.place()).hasToString("cases/mine.yaml:2:21 /cases/0/facts/project.knd");
    assertThat(fault.mend(Locale.ENGLISH)).contains("Maybe \"project.kind\".");
  }

  private static PackFault only(PackLoading loading) {
    assertThat(loading.faults()).hasSize(1);
    return loading.faults().get(0);
  }

  private static PackLoading load(Map<String, byte[]> files) {
    return LOADER.load(PackFiles.of("test_province", files), Optional.empty());
  }

  private static Map<String, byte[]> province() {
    PackFiles valid = PackFiles.read(PROVINCE);
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
