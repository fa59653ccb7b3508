package io.gongjian.webapp.command;

import static io.gongjian.webapp.command.DecideFixture.decide;
import static io.gongjian.webapp.command.DecideFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongjian.webapp.command.DecideFixture.Ran;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases with what is expected of them: each that does not come out is named. */
class DecidingCasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private final Path folder;

  DecidingCasesTest(@TempDir Path folder) {
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
            folder,
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
    Ran ran = decide("--cases", write(folder, content + "\n").toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains(named);
    assertThat(ran.lines()).isEmpty();
  }

  @Test
  void saysInTheReadersLanguageWhatDidNotComeOut() throws IOException {
    Path cases =
        write(
            folder,
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
            folder,
            """
            cases:
              - {id: X1, title: 抢险, facts: {project.emergency_relief: true}, expect: {construction_permit: required}}
              - {id: X2, asOf: 2026-02-03, facts: {works.eia_category: registration, building.total_area: 1, building.single_area: 2}, expect: {environmental_impact_registration: required}}
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
    assertThat(report.at("/cases/1/told/0").asText()).contains("P0502");
    assertThat(report.at("/cases/0").has("told")).isFalse();
  }

  @Test
  void tellsFactsThatRowsSettleOtherwiseOrThatCannotBeTogether() throws IOException {
    String facts =
        "{project.kind: building, project.nature: new, project.military: false,"
            + " building.residential: true, building.civil: %s, building.total_area: 800,"
            + " building.single_area: %s}";
    String wanted = ", expect: {construction_permit: [required, not_required, unknown]}}";
    Path cases =
        write(
            folder,
            "cases: [{id: X1, asOf: 2026-03-01, facts: "
                + facts.formatted(false, 700)
                + wanted
                + ", {id: X2, facts: "
                + facts.formatted(true, 700)
                + wanted
                + "]");

    Ran ran = decide("--cases", cases.toString());
    Ran asked = decide("--facts", write(folder, facts.formatted(false, 900)).toString());

    assertThat(ran.lines()).containsExactly("2 passed, 0 failed");
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("P0503", "X1", "building.civil", "pack.settled_facts/new_housing_is_civil");
    assertThat(asked.exit()).isZero();
    assertThat(asked.errors())
        .hasSize(2)
        .anyMatch(line -> line.contains("P0502") && line.contains("single_area_within_total"))
        .anyMatch(line -> line.contains("P0503") && line.contains("building.civil"));
  }
}
