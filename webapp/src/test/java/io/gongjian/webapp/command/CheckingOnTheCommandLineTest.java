package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CheckingOnTheCommandLineTest {

  private static final Path VALID = Path.of("../engine/src/test/resources/packs/test-valid");
  private static final Path SHIPPED = Path.of("../packs");

  private final Path folder;

  CheckingOnTheCommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"hainan", "haikou"})
  void passesThePacksThatAreShipped(String name) {
    Ran ran = check(SHIPPED.resolve(name).toString(), "--lang", "en");

    assertThat(ran.exit()).as(ran.text()).isZero();
    assertThat(ran.lines()).last().asString().startsWith("Passed: 0 errors");
    assertThat(ran.text()).containsPattern("\\d+ scenarios passed, 0 failed");
  }

  @Test
  void endsWithWhatIsInThePack() {
    Ran ran = check(VALID.resolve("test_city").toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "政策包 test_city 1",
            "  继承 test_province 2026.1.0，填写开放项 3 个值",
            "  事项 4 · 表单 2 · 规则表 2 · 规则行 3 · 法条 4",
            "  已核实的规则行 1/3（33.3%）",
            "  场景 3 个通过，0 个不通过",
            "  场景触发过的规则行 2/3（66.6%）",
            "    没有场景触发 road_digging.city/emergency",
            "通过：0 个错误，0 个提醒");
  }

  @Test
  void groupsFindingsByFileAndFails() throws IOException {
    Path pack = copyOfProvince();
    edit(pack, "matters/site_approval/matter.yaml", "department: planning", "department: planing");
    edit(pack, "matters/site_approval/matter.yaml", "stage: land_use", "stage: land");
    edit(pack, "departments.yaml", "zh: 规划,", "zh: \"\",");

    Ran ran = check(pack.toString(), "--lang", "en");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines())
        .startsWith(
            "test_province/departments.yaml",
            "  3:77  error P0138  /departments/1/short/zh The text is empty."
                + " Write it, or leave out the key.",
            "test_province/matters/site_approval/matter.yaml",
            "  4:8  error P0134  /stage \"land\" is not a value that is allowed here."
                + " Allowed: planning, land_use, engineering, construction, completion, concurrent.",
            "  6:13  error P0203  /department There is no department \"planing\"."
                + " Correct the name, or add it to departments.yaml. Maybe \"planning\".")
        .endsWith("Failed: 3 errors, 0 warnings");
  }

  @Test
  void failsWhenAScenarioFails() throws IOException {
    Path pack = copyOfProvince();
    edit(
        pack,
        "matters/site_approval/scenarios/applies.yaml",
        "site_approval: not_required",
        "site_approval: required");

    Ran ran = check(pack.toString(), "--lang", "en");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.text())
        .contains("P0501")
        .contains(
            "The scenario \"flat\" fails: the applicability of site_approval should be required")
        .containsPattern("is not_required on \\d{4}-\\d\\d-\\d\\d; rows that decided: —")
        .contains("14 scenarios passed, 1 failed")
        .contains("Failed: 1 errors");
  }

  @Test
  void doesNotRunScenariosOnRulesWithErrors() throws IOException {
    Path pack = copyOfProvince();
    edit(pack, "matters/building_permit/tables/situations.yaml", "\"< 3\"", "\"< sum(1)\"");

    Ran ran = check(pack.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.text()).contains("P0402").contains("有错误，没有运行场景");
  }

  @Test
  void namesTheRowsThatDecidedAScenarioThatFails() throws IOException {
    Path pack = copyOfProvince();
    edit(
        pack,
        "matters/building_permit/scenarios/applies.yaml",
        "asOf: 2026-01-01, facts: {<<: *house}, expect: {building_permit: required}",
        "asOf: 2026-01-01, facts: {<<: *house}, expect: {building_permit: not_required}");

    Ran ran = check(pack.toString());

    assertThat(ran.text())
        .contains("按 2026-01-01 的规则得到 required", "起作用的规则行：building_permit.applies/building");
  }

  @Test
  void checksEachPackOfAFolder() throws IOException {
    Path province = copyOfProvince();
    Path packs = folder;
    Files.createDirectory(packs.resolve("city_without_head"));
    Files.writeString(packs.resolve("city_without_head/fills.yaml"), "fills: [\n");

    Ran ran = check(packs.toString(), "--lang", "en");
    Ran asJson = check(packs.toString(), "--json");

    assertThat(province).isDirectory();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.text())
        .contains("city_without_head/fills.yaml", "Pack test_province", "Passed: 0 errors");
    JsonNode reports = new ObjectMapper().readTree(asJson.text());
    assertThat(reports.path("passed").asBoolean(true)).isFalse();
    assertThat(reports.at("/packs/0/passed").asBoolean(true)).isFalse();
    assertThat(reports.at("/packs/1/passed").asBoolean()).isTrue();
  }

  @Test
  void tellsTwoPacksOfOneRegion() throws IOException {
    Path one = copyOfProvince();
    Path other = one.resolveSibling("test_other");
    copy(one, other);
    edit(other, "pack.yaml", "id: test_province", "id: test_other");

    Ran ran = check(other.toString(), "--lang", "en");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines())
        .contains(
            "test_other/pack.yaml",
            "  4:9  error P0265  /region The region \"990000\" has another pack in the same folder,"
                + " \"test_province\". A region has one pack; correct the region of one of them,"
                + " or move one elsewhere.");
  }

  @Test
  void printsJson() throws IOException {
    Path pack = copyOfProvince();
    edit(pack, "matters/site_approval/matter.yaml", "department: planning", "department: planing");

    Ran ran = check(pack.toString(), "--json");

    JsonNode report = new ObjectMapper().readTree(ran.text());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(report.path("passed").asBoolean(true)).isFalse();
    assertThat(report.at("/faults/0/code").asText()).isEqualTo("P0203");
    assertThat(report.at("/faults/0/line").asInt()).isEqualTo(6);
    assertThat(report.path("summary").isNull()).isTrue();
  }

  @Test
  void checksOneMatterWithTheScenariosThatNameItAndSaysSo() throws IOException {
    Path pack = copyOfProvince();
    String wrong = "expect: {road_digging: not_required}}";
    edit(
        pack,
        "matters/road_digging/scenarios/applies.yaml",
        wrong,
        "expect: {road_digging: required}}");

    Ran other = check(pack.toString(), "--lang", "en", "--matter", "site_approval");
    Ran own = check(pack.toString(), "--lang", "en", "--matter", "road_digging");

    assertThat(other.exit()).isZero();
    assertThat(other.lines()).first().asString().contains("the matter site_approval");
    assertThat(own.exit()).isEqualTo(1);
    assertThat(own.text()).contains("P0501").contains(", 1 failed");
  }

  @Test
  void tellsAMatterThatThePackDoesNotHaveAndWhatWasMeant() throws IOException {
    Ran ran = check(copyOfProvince().toString(), "--lang", "en", "--matter", "road_diging");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.text()).contains("P0202").contains("\"road_digging\"");
  }

  @Test
  void saysInOneLineWhenThereIsNoSuchFolder() {
    Ran ran = check(folder.resolve("nothing").toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).hasSize(1).first().asString().contains("nothing");
  }

  @Test
  void tellsAFolderWithoutAPackWhatIsMissing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Ran ran = check(empty.toString(), "--lang", "en");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.text()).contains("The file pack.yaml is missing.");
  }

  private record Ran(int exit, String text, List<String> errors) {
    List<String> lines() {
      return text.lines().toList();
    }
  }

  private static Ran check(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Gongjian.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    String[] all = Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new);
    int exit = line.execute(all);
    return new Ran(exit, out.toString(), err.toString().lines().toList());
  }

  private Path copyOfProvince() throws IOException {
    Path to = folder.resolve("test_province");
    copy(VALID.resolve("test_province"), to);
    return to;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Optional.ofNullable(copy.getParent()).orElseThrow());
        Files.copy(file, copy);
      }
    }
  }

  private static void edit(Path pack, String path, String find, String with) throws IOException {
    Path file = pack.resolve(path);
    String before = Files.readString(file);
    assertThat(before).contains(find);
    Files.writeString(file, before.replace(find, with));
  }
}
