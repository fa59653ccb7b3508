package io.gongjian.webapp.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The check plays the scenarios beside flows, their conditions told by the rules of the pack. */
class PlayingFlowsInCheckTest {

  private static final Path VALID =
      Path.of("../engine/src/test/resources/packs/test-valid/test_province");
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
        - {id: phased, kind: review, lane: planning, when: {situation: phased, outcome.review: agree}}
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
          expect: {state: approved, done: {accept: accepted, review: skipped, phased: skipped, decide: approve}}
      """;

  private final Path pack;

  PlayingFlowsInCheckTest(@TempDir Path folder) {
    this.pack = folder.resolve("test_province");
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(VALID)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = pack.resolve(VALID.relativize(file).toString());
        Files.createDirectories(Optional.ofNullable(to.getParent()).orElseThrow());
        Files.copy(file, to);
      }
    }
    Files.createDirectories(pack.resolve("flows"));
    Files.writeString(pack.resolve("flows/standard.yaml"), STEPS);
    Path matter = pack.resolve("matters/building_permit/matter.yaml");
    Files.writeString(matter, Files.readString(matter) + "flow: standard\n");
  }

  @Test
  void countsThemWithTheOthers() throws IOException {
    int before = passed(check());
    Files.writeString(pack.resolve(BESIDE), CASES);

    Ran ran = check();

    assertThat(ran.exit()).as(ran.text()).isZero();
    assertThat(passed(ran)).isEqualTo(before + 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "building.floors: 4 | building.floors: 3 | people who may act | high",
        "state: approved | state: refused | the state of standard should be refused and is approved | low",
        "refused: closed | refused: paused | 3 claim should be paused and is closed | low",
        "review: skipped | review: agree | the outcome of review should be agree and is skipped | low",
        "by: w2, outcome | by: p1, outcome | 2 complete should be done and is not_yours | low",
      })
  void tellsWhatDidNotComeOut(String good, String bad, String told, String scenario)
      throws IOException {
    Files.writeString(pack.resolve(BESIDE), CASES.replaceFirst(Pattern.quote(good), bad));

    Ran ran = check();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).contains("test_province/" + BESIDE);
    assertThat(ran.lines())
        .filteredOn(line -> line.contains("P0501"))
        .allMatch(line -> line.contains("\"" + scenario + "\""))
        .anyMatch(line -> line.contains(told));
    assertThat(ran.text()).contains(", 1 failed");
  }

  @Test
  void playsThoseOfOneMatterAlone() throws IOException {
    Files.writeString(pack.resolve(BESIDE), CASES.replace("state: approved", "state: refused"));

    assertThat(check("--matter", "site_approval").exit()).isZero();
    assertThat(check("--matter", "building_permit").text()).contains(", 1 failed");
  }

  @Test
  void tellsACellOfAStepThatCannotBeRead() throws IOException {
    Files.writeString(pack.resolve("flows/standard.yaml"), STEPS.replace("\"> 3\"", "\"> three\""));

    Ran ran = check();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).contains("test_province/flows/standard.yaml");
    assertThat(ran.text()).containsPattern("8:\\d+ +error P04");
  }

  private static int passed(Ran ran) {
    return ran.lines().stream()
        .filter(line -> line.contains("scenarios passed"))
        .map(line -> Integer.parseInt(line.strip().replaceFirst(" .*", "")))
        .findFirst()
        .orElseThrow();
  }

  private record Ran(int exit, String text) {
    List<String> lines() {
      return text.lines().toList();
    }
  }

  private Ran check(String... more) {
    StringWriter out = new StringWriter();
    CommandLine line = Gongjian.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(out, true));
    String[] all =
        Stream.concat(Stream.of("check", pack.toString(), "--lang", "en"), Stream.of(more))
            .toArray(String[]::new);
    return new Ran(line.execute(all), out.toString());
  }
}
