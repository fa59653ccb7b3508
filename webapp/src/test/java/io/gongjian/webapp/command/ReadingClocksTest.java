package io.gongjian.webapp.command;

import static io.gongjian.webapp.command.DecideFixture.ran;
import static io.gongjian.webapp.command.DecideFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongjian.webapp.command.DecideFixture.Ran;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code clock}: cases with what is expected of them. */
class ReadingClocksTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path NOWHERE = Path.of("no-packs-are-needed");
  private static final Path PACKS = Path.of("..", "packs");

  private final Path folder;

  ReadingClocksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void passesTheGoldenReadingsWithoutAnyPack() {
    Ran ran = clock(NOWHERE, "--cases", CASES.resolve("clock.yaml").toString());

    assertThat(ran.lines()).containsExactly("12 passed, 0 failed");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void takesTheCalendarsOfThePackWhereTheFileHasNone() throws IOException {
    Path cases =
        write(
            folder,
            "cases: [{id: a, limit: {days: 20, unit: working}, events: [{on: 2025-09-30, type:"
                + " start}], asOf: 2025-10-11, expect: {used: 3, due: 2025-11-04}}]");

    assertThat(clock(PACKS, "--cases", cases.toString()).lines())
        .containsExactly("1 passed, 0 failed");
    Ran without = clock(NOWHERE, "--cases", cases.toString());
    assertThat(without.exit()).isEqualTo(2);
    assertThat(without.errors()).hasSize(1);
  }

  @Test
  void guessesAYearWithoutCalendarByWeekdaysAndSaysSo() throws IOException {
    String one =
        "calendar: {2026: {rest: [10-01], work: []}}\n"
            + "cases: [{id: a, limit: {days: 5, unit: working}, events: [{on: 2027-09-30, type:"
            + " start}], asOf: 2027-10-08, expect: {state: overdue, used: 6, due: 2027-10-07}}]\n";

    Ran ran = clock(PACKS, "--cases", write(folder, one).toString());

    assertThat(ran.lines()).hasSize(2).last().isEqualTo("1 passed, 0 failed");
    assertThat(ran.lines().get(0)).contains("2027");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | C1 逾期：已用天数应为 9，得到 8      | C1 逾期：截止日应为 —，得到 2026-01-14",
        "en | C1 逾期: days used: expected 9, got 8 | C1 逾期: due day: expected —, got 2026-01-14"
      })
  void namesWhatDidNotComeOutInTheReadersLanguage(String language, String used, String due)
      throws IOException {
    Path cases =
        write(
            folder,
            "cases: [{id: C1, title: 逾期, limit: {days: 7, unit: working}, events: [{on: 2026-01-05,"
                + " type: start}], asOf: 2026-01-15, expect: {state: overdue, used: 9, due: null}},"
                + " {id: C2, limit: {days: 7, unit: working}, events: [{on: 2026-01-05, type:"
                + " start}], asOf: 2026-01-05, expect: {used: 0}}]");

    Ran ran = clock(PACKS, "--cases", cases.toString(), "--lang", language);

    assertThat(ran.lines()).containsExactly(used, due, "1 passed, 1 failed");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{on: 2025-11-10, type: resume}                                     | not_paused      | /events/1",
        "{on: 2025-11-01, type: pause}                                      | not_started     | /events/1",
        "{on: 2025-11-10, type: start}                                      | already_started | /events/1",
        "{on: 2025-11-10, type: pause}, {on: 2025-11-12, type: pause}       | already_paused  | /events/2",
        "{on: 2025-11-10, type: stop}, {on: 2025-11-11, type: extend, days: 3} | already_stopped | /events/2"
      })
  void refusesEventsThatMakeNoLedgerAndSaysWhere(String events, String code, String place)
      throws IOException {
    String one =
        "calendar: {}\n"
            + "cases: [{id: a, limit: {days: 5, unit: working}, events: [{on: 2025-11-03, type:"
            + " start}, "
            + events
            + "], asOf: 2025-11-20, expect: {%s}}]\n";

    Ran ran = clock(NOWHERE, "--cases", write(folder, one.formatted("used: 1")).toString());
    Ran expected =
        clock(NOWHERE, "--cases", write(folder, one.formatted("refused: " + code)).toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).last().isEqualTo("0 passed, 1 failed");
    assertThat(ran.lines().get(0)).contains(".yaml:2:", place);
    assertThat(expected.lines()).containsExactly("1 passed, 0 failed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cases: [                                                     | YAML",
        "''                                                           | 空",
        "[]                                                           | 映射",
        "cases: []                                                    | cases",
        "case: []                                                     | case",
        "cases: [{id: a}]                                             | /cases/0",
        "cases: [{id: a, limit: {days: 0, unit: working}, E, A, X}]   | /cases/0/limit/days",
        "cases: [{id: a, limit: {days: 5.5, unit: working}, E, A, X}] | /cases/0/limit/days",
        "cases: [{id: a, limit: {days: 1e999999999, unit: working}, E, A, X}] | 1e999999999",
        "cases: [{id: a, limit: {days: 5, unit: workday}, E, A, X}]   | working",
        "cases: [{id: a, L, events: [], A, X}]                        | events",
        "cases: [{id: a, L, events: [{on: 2025-02-30, type: start}], A, X}] | 2025-02-30",
        "cases: [{id: a, L, events: [{on: 2025-02-03, type: begin}], A, X}] | begin",
        "cases: [{id: a, L, events: [{on: 2025-02-03, type: extend}], A, X}] | days",
        "cases: [{id: a, L, events: [{on: 2025-02-03, type: start, days: 3}], A, X}] | days",
        "cases: [{id: a, L, E, A, expect: {}}]                        | expect",
        "cases: [{id: a, L, E, A, expect: {due: tomorrow}}]           | tomorrow",
        "cases: [{id: a, L, E, A, expect: {remainder: 3}}]            | remaining",
        "cases: [{id: a, L, E, X}]                                    | asOf",
        "cases: [{id: a, L, E, A, X}, {id: a, L, E, A, X}]            | /cases/1/id",
        "{calendar: {2025: {rest: [02-30]}}, cases: [{id: a, L, E, A, X}]} | 2025-02-30",
        "{calendar: {25: {rest: []}}, cases: [{id: a, L, E, A, X}]}   | 25",
        "{calendar: {2025: {rest: [10-11], work: [10-11]}}, cases: [{id: a, L, E, A, X}]} | /calendar/2025/work/0"
      })
  void tellsAMalformedFileInOneLine(String content, String named) throws IOException {
    String file =
        content
            .replace(" L,", " limit: {days: 5, unit: working},")
            .replace(" E,", " events: [{on: 2025-11-03, type: start}],")
            .replace(" A,", " asOf: 2025-11-20,")
            .replace(" X}", " expect: {used: 5}}");

    Path path = write(folder, file + "\n");
    Ran ran = clock(NOWHERE, "--cases", path.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.lines()).isEmpty();
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains(String.valueOf(path.getFileName()), named);
  }

  @ParameterizedTest
  @CsvSource({"999, 1", "1000, 2"})
  void eventsAreBoundInNumber(int resumed, int exit) throws IOException {
    String file =
        "calendar: {}\ncases: [{id: a, limit: {days: 5, unit: working}, events: [{on: 2026-01-05,"
            + " type: start}"
            + ", {on: 2026-01-06, type: resume}".repeat(resumed)
            + "], asOf: 2026-01-06, expect: {used: 1}}]\n";

    assertThat(clock(NOWHERE, "--cases", write(folder, file).toString()).exit()).isEqualTo(exit);
  }

  @Test
  void tellsAMalformedFileInTheReadersLanguage() throws IOException {
    Path cases = write(folder, "cases: [{id: a}]\n");

    assertThat(clock(NOWHERE, "--cases", cases.toString(), "--lang", "en").errors())
        .singleElement()
        .asString()
        .doesNotContainPattern("[\\u4e00-\\u9fff]");
    assertThat(clock(NOWHERE, "--cases", folder.resolve("none.yaml").toString()).exit())
        .isEqualTo(2);
    assertThat(clock(NOWHERE).exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsStandardInputAndGivesJson(boolean yaml) throws IOException {
    String input =
        yaml
            ? Files.readString(CASES.resolve("clock.yaml"))
            : "{\"calendar\": {}, \"cases\": [{\"id\": \"a\", \"limit\": {\"days\": 1, \"unit\":"
                + " \"working\"}, \"events\": [{\"on\": \"2027-01-04\", \"type\": \"start\"}],"
                + " \"asOf\": \"2027-01-04\", \"expect\": {\"due\": \"2027-01-05\"}}]}";
    InputStream usual = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      Ran ran = clock(NOWHERE, "--cases", "-", "--json");

      JsonNode report = new ObjectMapper().readTree(String.join("\n", ran.lines()));
      assertThat(report.path("failed").asInt()).isZero();
      assertThat(report.at("/cases/0/reading/due").asText())
          .isEqualTo(yaml ? "2025-12-01" : "2027-01-05");
      assertThat(report.at("/cases/0/gaps").size()).isEqualTo(yaml ? 0 : 1);
    } finally {
      System.setIn(usual);
    }
  }

  private static Ran clock(Path packs, String... arguments) {
    return ran("clock", packs, arguments);
  }
}
