package io.gongjian.webapp.command;

import static io.gongjian.webapp.command.DecideFixture.applicability;
import static io.gongjian.webapp.command.DecideFixture.decide;
import static io.gongjian.webapp.command.DecideFixture.tree;
import static io.gongjian.webapp.command.DecideFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongjian.webapp.command.DecideFixture.Ran;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingOnTheCommandLineTest {

  private final Path folder;

  DecidingOnTheCommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tellsAMissingFileInOneLine() {
    Ran ran = decide("--cases", folder.resolve("none.yaml").toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains("none.yaml");
  }

  @Test
  void answersInJsonOnBareFactsAndOnFactsWithTheirRegion() throws IOException {
    Path bare = write(folder, "{invest.type: government, land.supply: allocated}\n");
    Path wrapped =
        write(folder, "{\"region\": \"460100\", \"facts\": {\"invest.type\": \"government\"}}\n");

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
    Path facts =
        write(folder, "{project.kind: building, invest.amount: 3000, building.total_area: 900}\n");

    Ran ran = decide("--facts", facts.toString(), "--lang", language);

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).anyMatch(line -> line.startsWith(head));
    assertThat(ran.lines()).anyMatch(line -> line.contains(matter));
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
  void asksForCasesOrFacts() {
    Ran ran = decide();

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.errors()).anyMatch(line -> line.contains("--cases"));
  }
}
