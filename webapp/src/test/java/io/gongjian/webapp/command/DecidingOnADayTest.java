package io.gongjian.webapp.command;

import static io.gongjian.webapp.command.DecideFixture.applicability;
import static io.gongjian.webapp.command.DecideFixture.decide;
import static io.gongjian.webapp.command.DecideFixture.matter;
import static io.gongjian.webapp.command.DecideFixture.tree;
import static io.gongjian.webapp.command.DecideFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongjian.webapp.command.DecideFixture.Ran;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that is asked, and what can be said of days of which no text speaks. */
class DecidingOnADayTest {

  private final Path folder;

  DecidingOnADayTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void takesTheDayThatIsAsked() throws IOException {
    Path facts = write(folder, "{land.minimal_approval_park: true, land.plan_compliant: true}\n");

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
    Path facts = write(folder, "{project.kind: highway, land.zones: [], building.total_area: 0}\n");

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
    Path facts = write(folder, "{region: '460106', facts: {project.kind: building}}\n");

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
            folder,
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
  void takesNoDayOfAYearThatNobodyCounts() throws IOException {
    Path facts = write(folder, "{project.kind: building}\n");

    Ran ran = decide("--facts", facts.toString(), "--as-of", "+999999999-01-01");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).anyMatch(line -> line.contains("2026-01-31"));
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
    Path facts = write(folder, "{project.kind: building}\n");

    Ran ran = decide("--facts", facts.toString(), "--as-of", given);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains("--as-of", given, meant);
  }
}
