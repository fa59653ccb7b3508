package io.gongjian.webapp.command;

import static io.gongjian.webapp.command.DecideFixture.decideIn;
import static io.gongjian.webapp.command.DecideFixture.tree;
import static io.gongjian.webapp.command.DecideFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.adapter.pack.CopiedPacks;
import io.gongjian.webapp.command.DecideFixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several packs answers, and what becomes of the others when one is faulty. */
class DecidingAmongPacksTest {

  private final Path folder;

  DecidingAmongPacksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void answersWithTheOthersWhereOnePackIsFaultyAndLetsNoneStandInForIt() throws IOException {
    CopiedPacks packs =
        CopiedPacks.of(Path.of("..", "packs"), Files.createDirectory(folder.resolve("packs")));
    packs.edit("haikou/pack.yaml", "schema: 1", "schema: [1, 2");
    Path facts = write(folder, "{project.kind: building}\n");
    String question = facts.toString();

    Ran province = decideIn(packs.folder(), "--facts", question, "--json", "--region", "460200");
    Ran city = decideIn(packs.folder(), "--facts", question, "--region", "460106");

    assertThat(tree(province).at("/pack/id").asText()).isEqualTo("hainan");
    assertThat(city.exit()).isEqualTo(2);
    assertThat(city.errors()).singleElement().asString().contains("haikou", "pack.yaml");
  }

  @Test
  void readsFactsWithTheVocabularyOfThePackThatAnswers() throws IOException {
    CopiedPacks packs =
        CopiedPacks.of(Path.of("..", "packs"), Files.createDirectory(folder.resolve("packs")));
    CopiedPacks.of(Path.of("../engine/src/test/resources/packs/test-valid"), packs.folder());
    Path cases =
        write(
            folder,
            """
            cases:
              - {id: X1, region: "990100", facts: {building.floors: 5}, situation: {building_permit: phased}}
              - {id: X2, region: "460000", facts: {project.emergency_relief: true}, expect: {construction_permit: not_required}}
            """);
    Path facts =
        write(
            folder, "{region: '990100', facts: {project.kind: road, project.emergency: false}}\n");

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
    String facts = write(folder, "{project.kind: road}\n").toString();

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
            folder,
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
            write(folder, "{project.kind: road}\n").toString(),
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
}
