package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongjian.webapp.adapter.pack.CopiedPacks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class DecidingOnTheCommandLineTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private final Path folder;

  DecidingOnTheCommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "determination.yaml,22",
    "real-projects.yaml,22",
    "limits-and-chains.yaml,46",
    "kinds-of-works.yaml,31"
  })
  void passesTheGoldenCases(String file, int cases) {
    Ran ran = decide("--cases", CASES.resolve(file).toString());

    assertThat(ran.lines()).containsExactly(cases + " passed, 0 failed");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void namesEachCaseThatFailsAndCounts() throws IOException {
    Path cases =
        write(
            """
            cases:
              - {id: X1, title: 抢险, facts: {project.emergency_relief: true}, expect: {construction_permit: required}}
              - {id: X2, title: 登记表, facts: {works.eia_category: registration}, expect: {environmental_impact_registration: [required, unknown]}}
            """);

    Ran ran = decide("--cases", cases.toString(), "--lang", "en");

    assertThat(ran.lines())
        .containsExactly(
            "X1 抢险: construction_permit applicability: expected required, got not_required",
            "1 passed, 1 failed");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cases: [                                                  | YAML",
        "cases: [{id: a, facts: {project.kid: 3}}]                 | project.kind",
        "cases: [{id: a, facts: {invest.amount: many}}]            | invest.amount",
        "cases: [{id: a, facts: {}, expect: {no_such_matter: unknown}}] | no_such_matter",
        "cases: [{id: a, region: '999999', facts: {}}]             | 999999",
        "[]                                                        | /",
        "''                                                        | /"
      })
  void tellsAMalformedFileInOneLine(String content, String named) throws IOException {
    Ran ran = decide("--cases", write(content + "\n").toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains(named);
    assertThat(ran.lines()).isEmpty();
  }

  @Test
  void tellsAMissingFileInOneLine() {
    Ran ran = decide("--cases", folder.resolve("none.yaml").toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains("none.yaml");
  }

  @Test
  void answersInJsonOnBareFactsAndOnFactsWithTheirRegion() throws IOException {
    Path bare = write("{invest.type: government, land.supply: allocated}\n");
    Path wrapped =
        write("{\"region\": \"460100\", \"facts\": {\"invest.type\": \"government\"}}\n");

    JsonNode first = tree(decide("--facts", bare.toString(), "--json", "--as-of", "2026-03-01"));
    JsonNode second = tree(decide("--facts", wrapped.toString(), "--json"));

    assertThat(first.at("/asOf").asText()).isEqualTo("2026-03-01");
    assertThat(first.at("/pack/id").asText()).isEqualTo("hainan");
    assertThat(second.at("/pack/id").asText()).isEqualTo("haikou");
    assertThat(applicability(first, "government_project_approval")).isEqualTo("required");
    assertThat(applicability(first, "enterprise_project_filing")).isEqualTo("not_required");
  }

  @ParameterizedTest
  @CsvSource({"zh,必办,建筑工程施工许可证核发", "en,Required:,Construction permit"})
  void answersAsTextInBothLanguages(String language, String head, String matter)
      throws IOException {
    Path facts = write("{project.kind: building, invest.amount: 3000, building.total_area: 900}\n");

    Ran ran = decide("--facts", facts.toString(), "--lang", language);

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).anyMatch(line -> line.startsWith(head));
    assertThat(ran.lines()).anyMatch(line -> line.contains(matter));
  }

  @Test
  void takesTheDayThatIsAsked() throws IOException {
    Path facts = write("{land.minimal_approval_park: true, land.plan_compliant: true}\n");

    JsonNode before = tree(decide("--facts", facts.toString(), "--json", "--as-of", "2024-12-31"));
    JsonNode after = tree(decide("--facts", facts.toString(), "--json", "--as-of", "2025-01-01"));

    assertThat(applicability(before, "land_planning_permit")).isEqualTo("unknown");
    assertThat(applicability(after, "land_planning_permit")).isEqualTo("not_required");
  }

  @Test
  void saysThatNoTextWasInForceAndFromWhichDayOneIs() throws IOException {
    String file = Path.of("src/test/resources/inputs/f50-before-first-rule.yaml").toString();

    JsonNode before = tree(decide("--facts", file, "--json"));
    JsonNode after = tree(decide("--facts", file, "--json", "--as-of", "2019-04-23"));
    Ran said = decide("--facts", file);

    assertThat(applicability(before, "construction_permit")).isEqualTo("unknown");
    assertThat(matter(before, "construction_permit").at("/noTextInForce/0/firstDay").asText())
        .isEqualTo("2019-04-23");
    assertThat(matter(before, "construction_permit").at("/missingFacts")).isEmpty();
    assertThat(applicability(after, "construction_permit")).isEqualTo("required");
    assertThat(
            matter(after, "construction_permit").at("/noTextInForce").findValuesAsText("decides"))
        .doesNotContain("matter");
    assertThat(said.lines())
        .anySatisfy(line -> assertThat(line).contains("建筑工程施工许可证核发", "何时要办", "2019-04-23"));
  }

  @Test
  void neverSaysNotRequiredOfAMatterOfWhichNoTextIsInForce() throws IOException {
    Path facts = write("{project.kind: highway, land.zones: [], building.total_area: 0}\n");

    JsonNode early = tree(decide("--facts", facts.toString(), "--json", "--as-of", "2019-01-01"));

    for (JsonNode result : early.at("/matters")) {
      for (JsonNode silence : result.at("/noTextInForce")) {
        if (silence.at("/decides").asText().equals("matter")) {
          assertThat(result.at("/applicability").asText())
              .as(result.toString())
              .isEqualTo("unknown");
        }
      }
      if (result.at("/applicability").asText().equals("not_required")) {
        assertThat(result.has("noTextInForce")).as(result.toString()).isFalse();
      }
    }
    assertThat(applicability(early, "tendering")).isNotEqualTo("required");
  }

  @Test
  void usesNoPackBeforeItsFirstDay() throws IOException {
    Path facts = write("{region: '460106', facts: {project.kind: building}}\n");

    Ran tooEarly = decide("--facts", facts.toString(), "--as-of", "2016-05-01");
    JsonNode province =
        tree(decide("--facts", facts.toString(), "--json", "--as-of", "2019-09-05"));
    JsonNode city = tree(decide("--facts", facts.toString(), "--json", "--as-of", "2019-09-06"));

    assertThat(tooEarly.exit()).isEqualTo(2);
    assertThat(tooEarly.errors())
        .singleElement()
        .asString()
        .contains("2016-05-01", "2019-01-01", "no pack for region 460106");
    assertThat(province.at("/pack/id").asText()).isEqualTo("hainan");
    assertThat(city.at("/pack/id").asText()).isEqualTo("haikou");
  }

  @Test
  void takesAllOfACaseForOpenBeforeTheFirstDayOfThePack() throws IOException {
    Path cases =
        write(
            """
            cases:
              - {id: X1, title: 公路, asOf: 2016-05-01, facts: {project.kind: highway}, expect: {highway_works_permit: [required, unknown], construction_permit: unknown}}
              - {id: X2, title: 核电, asOf: 2010-04-25, facts: {project.kind: power_large}, expect: {construction_permit: not_required}}
            """);

    Ran ran = decide("--cases", cases.toString(), "--lang", "en");

    assertThat(ran.lines())
        .containsExactly(
            "X2 核电: construction_permit applicability: expected not_required, got unknown, no pack in force"
                + " before 2019-01-01",
            "1 passed, 1 failed");
  }

  @Test
  void answersWithTheOthersWhereOnePackIsFaultyAndLetsNoneStandInForIt() throws IOException {
    CopiedPacks packs =
        CopiedPacks.of(Path.of("..", "packs"), Files.createDirectory(folder.resolve("packs")));
    packs.edit("haikou/pack.yaml", "schema: 1", "schema: [1, 2");
    Path facts = write("{project.kind: building}\n");
    String question = facts.toString();

    Ran province = decideIn(packs.folder(), "--facts", question, "--json", "--region", "460200");
    Ran city = decideIn(packs.folder(), "--facts", question, "--region", "460106");

    assertThat(tree(province).at("/pack/id").asText()).isEqualTo("hainan");
    assertThat(city.exit()).isEqualTo(2);
    assertThat(city.errors()).singleElement().asString().contains("haikou", "pack.yaml");
  }

  @Test
  void takesNoDayOfAYearThatNobodyCounts() throws IOException {
    Path facts = write("{project.kind: building}\n");

    Ran ran = decide("--facts", facts.toString(), "--as-of", "+999999999-01-01");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).anyMatch(line -> line.contains("2026-01-31"));
  }

  @Test
  void saysInTheReadersLanguageWhatDidNotComeOut() throws IOException {
    Path cases =
        write(
            """
            cases:
              - {id: X1, title: 抢险, facts: {project.emergency_relief: true}, expect: {construction_permit: required}}
            """);

    Ran ran = decide("--cases", cases.toString());

    assertThat(ran.lines())
        .containsExactly(
            "X1 抢险：construction_permit 的适用性应为 required，得到 not_required", "0 passed, 1 failed");
  }

  @Test
  void givesCasesAsJsonWithTheRowsThatDecided() throws IOException {
    Path cases =
        write(
            """
            cases:
              - {id: X1, title: 抢险, facts: {project.emergency_relief: true}, expect: {construction_permit: required}}
              - {id: X2, asOf: 2026-02-03, facts: {works.eia_category: registration}, expect: {environmental_impact_registration: required}}
            """);

    Ran ran = decide("--cases", cases.toString(), "--json");

    JsonNode report = new ObjectMapper().readTree(String.join("\n", ran.lines()));
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(report.path("passed").asInt()).isEqualTo(1);
    assertThat(report.path("failed").asInt()).isEqualTo(1);
    assertThat(report.at("/cases/0/mismatches/0/actual").asText()).isEqualTo("not_required");
    assertThat(report.at("/cases/0/mismatches/0/rows/0").asText())
        .startsWith("construction_permit.applies/");
    assertThat(report.at("/cases/1/asOf").asText()).isEqualTo("2026-02-03");
    assertThat(report.at("/cases/1/region").asText()).isEqualTo("460000");
    assertThat(report.at("/cases/1/mismatches")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"--facts,建筑工程施工许可证核发", "--cases,'1 passed, 0 failed'"})
  void readsStandardInput(String option, String said) {
    String facts = "{project.emergency_relief: true}";
    String input =
        option.equals("--facts")
            ? facts
            : "cases: [{id: a, facts: "
                + facts
                + ", rows: [], expect: {energy_report: [unknown, required, not_required]}}]";
    InputStream usual = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      Ran ran = decide(option, "-");

      assertThat(ran.exit()).as(ran.toString()).isZero();
      assertThat(String.join("\n", ran.lines())).contains(said);
    } finally {
      System.setIn(usual);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2027/1/1,2027-01-01",
    "2027.01.02,2027-01-02",
    "2027年1月3日,2027-01-03",
    "20270104,2027-01-04",
    "tomorrow,2026-01-31",
    "2027/2/30,2026-01-31"
  })
  void saysInOneLineHowADayIsWritten(String given, String meant) throws IOException {
    Path facts = write("{project.kind: building}\n");

    Ran ran = decide("--facts", facts.toString(), "--as-of", given);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains("--as-of", given, meant);
  }

  @Test
  void saysInOneLanguageWhatCannotBeAnsweredWhereOneIsAsked() {
    Ran ran = decide("--facts", folder.resolve("none.yaml").toString(), "--lang", "en");

    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("there is no such file")
        .doesNotContainPattern("[\\u4e00-\\u9fff]");
  }

  @Test
  void readsFactsWithTheVocabularyOfThePackThatAnswers() throws IOException {
    CopiedPacks packs =
        CopiedPacks.of(Path.of("..", "packs"), Files.createDirectory(folder.resolve("packs")));
    CopiedPacks.of(Path.of("../engine/src/test/resources/packs/test-valid"), packs.folder());
    Path cases =
        write(
            """
            cases:
              - {id: X1, region: "990100", facts: {building.floors: 5}, situation: {building_permit: phased}}
              - {id: X2, region: "460000", facts: {project.emergency_relief: true}, expect: {construction_permit: not_required}}
            """);
    Path facts =
        write("{region: '990100', facts: {project.kind: road, project.emergency: false}}\n");

    Ran ran = decideIn(packs.folder(), "--cases", cases.toString());
    Ran question = decideIn(packs.folder(), "--facts", facts.toString(), "--json");

    assertThat(ran.errors()).isEmpty();
    assertThat(ran.lines()).containsExactly("2 passed, 0 failed");
    assertThat(tree(question).at("/pack/id").asText()).isEqualTo("test_city");
  }

  @Test
  void answersForNoRegionOfTwoPacksUntilOneIsNamed() throws IOException {
    CopiedPacks packs =
        CopiedPacks.of(
            Path.of("../engine/src/test/resources/packs/test-valid"),
            Files.createDirectory(folder.resolve("packs")));
    CopiedPacks.of(
        Path.of("../engine/src/test/resources/packs/test-valid/test_city"),
        Files.createDirectory(packs.folder().resolve("other_city")));
    packs.edit("other_city/pack.yaml", "id: test_city", "id: other_city");
    String facts = write("{project.kind: road}\n").toString();

    Ran two = decideIn(packs.folder(), "--facts", facts, "--region", "990100");
    Ran named =
        decideIn(packs.folder(), "--facts", facts, "--region", "990100", "--pack", "other_city");
    Ran elsewhere = decideIn(packs.folder(), "--facts", facts, "--region", "990200");

    assertThat(two.exit()).isEqualTo(2);
    assertThat(two.errors()).singleElement().asString().contains("test_city", "other_city");
    assertThat(named.exit()).isZero();
    assertThat(elsewhere.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "test_city/pack.yaml | schema: 1 | schema: [1, 2",
        "test_city/matters/road_digging/tables/city.yaml | \"true\" | \"> > 1\"",
      })
  void countsACaseOfAPackWithErrorsAsFailedAndTriesTheOthers(String file, String text, String by)
      throws IOException {
    CopiedPacks packs =
        CopiedPacks.of(
            Path.of("../engine/src/test/resources/packs/test-valid"),
            Files.createDirectory(folder.resolve("packs")));
    packs.edit(file, text, by);
    Path cases =
        write(
            """
            cases:
              - {id: X1, region: "990101", facts: {project.kind: road}, expect: {road_digging: required}}
              - {id: X2, region: "990200", facts: {building.floors: 5}, situation: {building_permit: phased}}
            """);

    Ran ran = decideIn(packs.folder(), "--cases", cases.toString(), "--lang", "en");
    Ran question =
        decideIn(
            packs.folder(),
            "--facts",
            write("{project.kind: road}\n").toString(),
            "--region",
            "990101");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("X1 X1: 990101 pack")
        .contains("test_city", "./gongjian check");
    assertThat(ran.lines()).last().isEqualTo("1 passed, 1 failed");
    assertThat(question.exit()).isEqualTo(2);
    assertThat(question.errors()).singleElement().asString().contains("test_city");
  }

  @Test
  void asksForCasesOrFacts() {
    Ran ran = decide();

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).anyMatch(line -> line.contains("--cases"));
  }

  private static String applicability(JsonNode tree, String matter) {
    return matter(tree, matter).at("/applicability").asText();
  }

  private static JsonNode matter(JsonNode tree, String matter) {
    for (JsonNode result : tree.at("/matters")) {
      if (result.at("/matter").asText().equals(matter)) {
        return result;
      }
    }
    throw new AssertionError("not in the answer: " + matter);
  }

  private static JsonNode tree(Ran ran) throws IOException {
    assertThat(ran.exit()).isZero();
    return new ObjectMapper().readTree(String.join("\n", ran.lines()));
  }

  private Path write(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "file", ".yaml"), content);
  }

  private static Ran decide(String... arguments) {
    return decideIn(Path.of("..", "packs"), arguments);
  }

  private static Ran decideIn(Path packs, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine line = Gongjian.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(errors, true));
    List<String> all = new ArrayList<>(List.of("decide", "--packs", packs.toString()));
    all.addAll(List.of(arguments));
    int exit = line.execute(all.toArray(String[]::new));
    return new Ran(exit, out.toString().lines().toList(), errors.toString().lines().toList());
  }

  private record Ran(int exit, List<String> lines, List<String> errors) {}
}
