package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of flows with one fault each: told with its place, and never thrown. */
class BrokenFlowCasesTest {

  private static final PackLoader LOADER = new PackLoader();
  private static final String WHOLE =
      """
      people: {window: [w1, w2], housing: [u1]}
      flows:
        one:
          - {id: accept, kind: accept, lane: window, days: 1}
          - {id: review, kind: review, lane: housing, block: b, sign: {share: 50}, returns: [accept]}
          - {id: other, kind: review, lane: housing, block: b, when: {outcome.accept: accepted}}
          - {id: decide, kind: decide, lane: housing, when: {a.b: "> 3"}, after_return: back, keep: true}
      cases:
        - id: A
          title: A case
          flow: one
          facts: {a.b: 3, c: null, d: [x, y]}
          people: {housing: []}
          do:
            - {act: complete, step: accept, by: w1, outcome: accepted, at: 2026-03-02T09:30:00+08:00}
            - {act: deputise, by: w1, to: w2, from: 2026-03-02, until: 2026-03-03, at: 2026-03-03}
            - {act: extend, by: w1, days: 5, reason: x, refused: not_yours}
          expect: {state: open, open: {review: [], other: []}, done: {accept: accepted}, record: {extend: 0}}
      """;

  @Test
  void aWholeFileHasNoFault() {
    FlowScenarioReading reading = read(WHOLE);

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.scenarios()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "act: complete | act: compleat | VALUE_NOT_ALLOWED | 15",
        "act: complete, | | MISSING_KEY | 15",
        "step: accept, by: w1 | step: acept, by: w1 | UNKNOWN_STEP | 15",
        "step: accept, by: w1, | by: w1, | MISSING_KEY | 15",
        "by: w1, outcome | outcome | MISSING_KEY | 15",
        "by: w1, outcome | by: 7, outcome | WRONG_TYPE | 15",
        "by: w1, outcome | by: '', outcome | TEXT_EMPTY | 15",
        "by: w1, outcome | by: '  ', outcome | WRONG_FORM | 15",
        "2026-03-02T09:30 | 2026-02-30T09:30 | BAD_DATE | 15",
        "2026-03-02T09:30 | 2026-03-02T25:30 | BAD_DATE | 15",
        "at: 2026-03-03 | at: tomorrow | WRONG_FORM | 16",
        "from: 2026-03-02 | from: 2026-13-02 | BAD_DATE | 16",
        "from: 2026-03-02 | from: 2026-03-04 | DEPUTY_DAYS_REVERSED | 16",
        "from: 2026-03-02, | | MISSING_KEY | 16",
        "days: 5 | days: 0 | OUT_OF_RANGE | 17",
        "days: 5 | days: many | WRONG_TYPE | 17",
        "days: 5, | | MISSING_KEY | 17",
        "reason: x | reson: x | UNKNOWN_KEY | 17",
        "refused: not_yours | refused: not_your | VALUE_NOT_ALLOWED | 17",
        "state: open, | state: opened, | VALUE_NOT_ALLOWED | 18",
        "review: [], | reviews: [], | UNKNOWN_STEP | 18",
        "done: {accept: accepted} | done: {accept: yes} | VALUE_NOT_ALLOWED | 18",
        "done: {accept | done: {acept | UNKNOWN_STEP | 18",
        "record: {extend | record: {extension | WRONG_FORM | 18",
        "record: {extend: 0} | record: {extend: -1} | OUT_OF_RANGE | 18",
        "flow: one | flow: two | UNKNOWN_FLOW | 11",
        "id: A | ident: A | UNKNOWN_KEY | 9",
        "days: 1 | days: -1 | OUT_OF_RANGE | 4",
        "days: 1 | days: 1.5 | WRONG_TYPE | 4",
        "days: 1 | days: 10000 | OUT_OF_RANGE | 4",
        "kind: accept | kind: accepting | VALUE_NOT_ALLOWED | 4",
        "kind: accept, | | MISSING_KEY | 4",
        "id: accept | id: 受理 | WRONG_FORM | 4",
        "lane: window | lane: windows | UNKNOWN_LANE | 4",
        "share: 50 | share: 0 | OUT_OF_RANGE | 5",
        "share: 50 | share: 101 | OUT_OF_RANGE | 5",
        "share: 50 | share: half | WRONG_TYPE | 5",
        "share: 50 | part: 50 | UNKNOWN_KEY | 5",
        "{share: 50} | most | VALUE_NOT_ALLOWED | 5",
        "returns: [accept] | returns: [acept] | UNKNOWN_STEP | 5",
        "returns: [accept] | returns: accept | WRONG_TYPE | 5",
        "id: other | id: review | DUPLICATE_ID | 6",
        "outcome.accept: | outcome.acept: | UNKNOWN_STEP | 6",
        "id: other, kind: review, lane: housing, block: b | id: other, kind: review, lane: housing, block: c | NONE | 0",
        "keep: true | keep: true, block: b | NONE | 0",
        "`\"> 3\"` | `\">> 3\"` | CELL_NOT_READABLE | 7",
        "`\"> 3\"` | `\"x and y(\"` | CELL_NOT_READABLE | 7",
        "back | backwards | VALUE_NOT_ALLOWED | 7",
        "keep: true | keep: often | WRONG_TYPE | 7",
        "people: {window: [w1, w2] | people: {window: w1 | WRONG_TYPE | 1",
        "window: [w1, w2] | window: [w1, w1] | LISTED_TWICE | 1",
      })
  void isToldWithItsPlace(String good, String bad, String code, int line) {
    String broken = WHOLE.replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
    assertThat(broken).isNotEqualTo(WHOLE);
    FlowScenarioReading reading = read(broken);
    if (code.equals("NONE")) {
      assertThat(reading.faults()).isEmpty();
      return;
    }

    assertThat(reading.scenarios()).isEmpty();
    assertThat(reading.faults()).extracting(PackFault::code).contains(FaultCode.valueOf(code));
    PackFault first = reading.faults().get(0);
    assertThat(first.place().line()).as(first.toString()).isEqualTo(line);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(first.what(locale) + first.mend(locale)).doesNotContain("{", "}", "\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "500, 200, 1000, 1, NONE",
    "501, 200, 1000, 1, LIST_TOO_LONG",
    "500, 201, 1000, 1, LIST_TOO_LONG",
    "500, 200, 1001, 1, LIST_TOO_LONG",
    "500, 200, 1000, 5001, LIST_TOO_LONG"
  })
  void peopleStepsActionsAndCasesAreBoundInNumber(
      int people, int steps, int actions, int cases, String code) {
    StringBuilder text = new StringBuilder("people: {a: [");
    IntStream.range(0, people).forEach(one -> text.append("p").append(one).append(", "));
    text.append("]}\nflows:\n  x:\n");
    IntStream.range(0, steps)
        .forEach(one -> text.append("    - {id: s%d, kind: review, lane: a}\n".formatted(one)));
    text.append("cases:\n");
    IntStream.range(0, cases)
        .forEach(
            one ->
                text.append("  - {id: c%d, title: t, flow: x, do: [".formatted(one))
                    .append("{act: claim, step: s0, by: p1}, ".repeat(one == 0 ? actions : 0))
                    .append("], expect: {state: open}}\n"));

    assertThat(read(text.toString()).faults())
        .filteredOn(PackFault::isError)
        .extracting(fault -> fault.code().name())
        .isEqualTo(code.equals("NONE") ? List.of() : List.of(code));
  }

  @Test
  void thatThereAreMoreFaultsIsToldAfterThem() {
    String broken = WHOLE.replace("refused: not_yours}", "}" + "\n      - {act: no}".repeat(300));

    List<PackFault> faults = read(broken).faults();

    assertThat(faults.get(0).place().line()).isPositive();
    assertThat(faults).last().matches(fault -> fault.code() == FaultCode.MORE_FAULTS);
  }

  @Test
  void charactersThatTurnRoundWhatIsReadAreNamedInsteadOfShown() {
    PackFault fault =
        read(WHOLE.replace("step: accept, by: w1", "step: \u202eaccept, by: w1")).faults().get(0);

    assertThat(fault.what(Locale.CHINESE)).contains("⟨U+202E⟩accept").doesNotContain("\u202e");
  }

  @Test
  void aBlockInPiecesIsTold() {
    String broken =
        WHOLE
            .replace("lane: housing, when: {a.b", "lane: housing, block: b, when: {a.b")
            .replace(
                "id: other, kind: review, lane: housing, block: b",
                "id: other, kind: review, lane: housing");

    assertThat(read(broken).faults())
        .singleElement()
        .matches(fault -> fault.code() == FaultCode.BLOCK_IN_PIECES && fault.place().line() == 7);
  }

  @Test
  void twoCasesOfOneNameAreTold() {
    String second = WHOLE.substring(WHOLE.indexOf("  - id: A"));

    assertThat(read(WHOLE + second).faults())
        .singleElement()
        .matches(fault -> fault.code() == FaultCode.DUPLICATE_ID && fault.place().line() == 19);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "null",
        "[]",
        "{}",
        "word",
        "{",
        "cases: [",
        "people: {}\nflows: {}\ncases: []",
        "people: {}\nflows: {f: []}\ncases: [{id: a, flow: f, do: [], expect: {}}]",
        "people: 1\nflows: 2\ncases: 3",
        "people: {a: [b]}\nflows: {f: [1]}\ncases: [1]",
        "people: &a {a: *a}\nflows: {}\ncases: []",
        "people: !!java.io.File {}\nflows: {}\ncases: []",
        "a: 1\n---\nb: 2",
        "\u0000"
      })
  void whatIsNoFileOfFlowsIsToldAndNeverThrown(String text) {
    FlowScenarioReading reading = read(text);

    assertThat(reading.scenarios()).isEmpty();
    assertThat(reading.faults()).anyMatch(PackFault::isError);
  }

  private static FlowScenarioReading read(String text) {
    return LOADER.flowScenarios("test", "cases.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
