package io.gongjian.rules.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.CellReading.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

  private static final ColumnType NUMBER = new ColumnType(FactType.DECIMAL, Set.of());
  private static final ColumnType KIND =
      new ColumnType(FactType.ENUM, Set.of("building", "municipal", "rail"));
  private static final ColumnType ZONES = ColumnType.set(List.of("hilly", "river", "soil"));
  private static final ColumnType FLAG = new ColumnType(FactType.BOOLEAN, Set.of());
  private static final ColumnType DAY = new ColumnType(FactType.DATE, Set.of());
  private static final ColumnType NAME = new ColumnType(FactType.STRING, Set.of());

  private final CellReader reader = new CellReader(Map.of("limit", new BigDecimal("30")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<= 30            | 30     | HOLDS",
        "<= 30            | 30.01  | FAILS",
        "< 30             | 30     | FAILS",
        "> 30             | 30     | FAILS",
        "> 30             | 30.01  | HOLDS",
        ">= 30            | 29.99  | FAILS",
        ">= 30            | 30.000 | HOLDS",
        "[0.5..5)         | 0.5    | HOLDS",
        "[0.5..5)         | 5      | FAILS",
        "(0.5..5]         | 0.5    | FAILS",
        "(0.5..5]         | 5      | HOLDS",
        "3                | 3.0    | HOLDS",
        "3                | 3.1    | FAILS",
        "3, 4             | 4      | HOLDS",
        "< 3, > 5         | 4      | FAILS",
        "< 3, > 5         | 5.5    | HOLDS",
        "not(< 3, > 5)    | 3      | HOLDS",
        "not(< 3, > 5)    | 2      | FAILS",
        "not([1..2])      | 2      | FAILS",
        "not([1..2])      | 2.01   | HOLDS",
        "> -3.5           | -3.5   | FAILS",
        "<= term.limit    | 30     | HOLDS",
        "<= term.limit    | 30.5   | FAILS",
        "-                | 7      | HOLDS"
      })
  void testsNumbersOnBothSidesOfTheirLimits(String cell, BigDecimal value, Truth expected) {
    assertThat(condition(cell, NUMBER).test(value)).isEqualTo(expected);
  }

  @Test
  void leavesAnUnknownValueOpenUnlessTheCellAsksNothing() {
    assertThat(condition("<= 30", NUMBER).test(null)).isEqualTo(Truth.OPEN);
    assertThat(condition("building", KIND).test(null)).isEqualTo(Truth.OPEN);
    assertThat(condition("not(soil)", ZONES).test(null)).isEqualTo(Truth.OPEN);
    assertThat(condition("-", KIND).test(null)).isEqualTo(Truth.HOLDS);
  }

  @Test
  void readsEnumValuesWithoutQuotesAndNegatesThem() {
    assertThat(condition("building, rail", KIND)).isEqualTo(oneOf("building", "rail"));
    assertThat(condition("not(building, rail)", KIND)).isEqualTo(oneOf("municipal"));
    assertThat(condition("\"building\"", KIND)).isEqualTo(oneOf("building"));
  }

  @Test
  void readsAListOnASetAsAnyOfAndItsNegationAsNoneOf() {
    Condition any = condition("hilly, river", ZONES);
    Condition none = condition("not(hilly, river)", ZONES);

    assertThat(any.test(Membership.known(List.of("river")))).isEqualTo(Truth.HOLDS);
    assertThat(any.test(Membership.known(List.of("soil")))).isEqualTo(Truth.FAILS);
    assertThat(any.test(Membership.known(List.of()))).isEqualTo(Truth.FAILS);
    assertThat(none.test(Membership.known(List.of("soil")))).isEqualTo(Truth.HOLDS);
    assertThat(none.test(Membership.known(List.of()))).isEqualTo(Truth.HOLDS);
    assertThat(none.test(Membership.known(List.of("soil", "river")))).isEqualTo(Truth.FAILS);
  }

  @Test
  void keepsASetOpenWhileAMemberIsOnlyPossible() {
    Membership maybe = new Membership(Set.of(), Set.of("river"));

    assertThat(condition("river", ZONES).test(maybe)).isEqualTo(Truth.OPEN);
    assertThat(condition("not(river)", ZONES).test(maybe)).isEqualTo(Truth.OPEN);
    assertThat(condition("soil", ZONES).test(maybe)).isEqualTo(Truth.FAILS);
    assertThat(condition("not(soil)", ZONES).test(maybe)).isEqualTo(Truth.HOLDS);
  }

  @Test
  void readsFlagsDaysAndTexts() {
    assertThat(condition("true", FLAG).test(true)).isEqualTo(Truth.HOLDS);
    assertThat(condition("not(true)", FLAG).test(true)).isEqualTo(Truth.FAILS);
    Condition from = condition(">= @\"2026-01-01\"", DAY);
    assertThat(from.test(LocalDate.of(2026, 1, 1))).isEqualTo(Truth.HOLDS);
    assertThat(from.test(LocalDate.of(2025, 12, 31))).isEqualTo(Truth.FAILS);
    assertThat(condition("\"a\", \"b\"", NAME).test("b")).isEqualTo(Truth.HOLDS);
    assertThat(condition("not(\"a\")", NAME).test("b")).isEqualTo(Truth.HOLDS);
    assertThat(condition("not(\"a\")", NAME).test("a")).isEqualTo(Truth.FAILS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date(\"2026-01-01\")",
        "for x in [1] return x",
        "3 + 4",
        "? > 3",
        "if true then 1 else 2",
        "function(x) external { java: { class: \"java.lang.Math\", method signature: \"abs(int)\" } }",
        "{a: 1}",
        "null",
        "3, other.limit",
        "[3..other.limit]",
        "> other.limit + 1",
        "some x in [1] satisfies x > 0",
        "!= 3"
      })
  void refusesEveryFormThatIsMoreThanATest(String cell) {
    assertThat(refused(cell, NUMBER)).isIn(Reason.NOT_ALLOWED, Reason.WRONG_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ")(", "3 +", "not(-)", "building municipal", "\"a", "> "})
  void refusesWhatCannotBeRead(String cell) {
    assertThat(refused(cell, NUMBER)).isEqualTo(Reason.NOT_READABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> 0x18|0x18|2",
        "20_000|20_000|0",
        "24d|24d|0",
        "1e5|1e5|0",
        "< 1e999999999|1e999999999|2",
        "> 1E+25|1E+25|2",
        "<= 1,000|1,000|3",
        "24,5|24,5|0",
        "not(3, 24,5)|24,5|7",
        "[0..1,000]|1,000|4",
        "[0x1..5]|0x1|1",
        "> 1.2.3|1.2.3|2",
        "1e-999999999|1e-999999999|0",
        "9999999999999999|9999999999999999|0",
        "-24f|24f|1"
      })
  void refusesNumbersThatAreNotWrittenPlainlyWithTheirPlace(String cell, String number, int at) {
    assertThat(reader.read(cell, NUMBER))
        .isEqualTo(new CellReading.Refused(Reason.NUMBER, number, at));
    assertThat(refused(cell, KIND)).isEqualTo(Reason.NUMBER);
  }

  @Test
  void leavesDigitsInTextsAndNamesAlone() {
    assertThat(condition("\"1,000\", \"0x18\"", NAME)).isEqualTo(oneOf("1,000", "0x18"));
    assertThat(condition("[0.5..999999999999999]", NUMBER).test(new BigDecimal("7")))
        .isEqualTo(Truth.HOLDS);
    assertThat(condition(".5", NUMBER).test(new BigDecimal("0.5"))).isEqualTo(Truth.HOLDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> 0x", "> ３", "1__0", "@", "@1", "\"", "[1...2]", "1 000", "5²", "> 1.."})
  void neverCrashesWhateverIsWritten(String cell) {
    for (ColumnType type : List.of(NUMBER, KIND, ZONES, FLAG, DAY, NAME)) {
      assertThat(reader.read(cell, type)).as(cell).isInstanceOf(CellReading.Refused.class);
    }
  }

  @Test
  void refusesConstantsThatDoNotFitTheColumn() {
    assertThat(refused("true", NUMBER)).isEqualTo(Reason.WRONG_TYPE);
    assertThat(refused("building", NUMBER)).isEqualTo(Reason.WRONG_TYPE);
    assertThat(refused("3", KIND)).isEqualTo(Reason.WRONG_TYPE);
    assertThat(refused("< 3", KIND)).isIn(Reason.WRONG_TYPE, Reason.NOT_ALLOWED);
    assertThat(refused("@\"2026-13-01\"", DAY)).isEqualTo(Reason.WRONG_TYPE);
    assertThat(refused("yes", FLAG)).isEqualTo(Reason.WRONG_TYPE);
    assertThat(refused("bulding", KIND)).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refused("sea", ZONES)).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refused("<= term.other, > 3", NUMBER)).isEqualTo(Reason.UNKNOWN_TERM);
  }

  @Test
  void refusesCellsThatNothingCanFulfil() {
    assertThat(refused("[5..3]", NUMBER)).isEqualTo(Reason.NEVER_HOLDS);
    assertThat(refused("(5..5)", NUMBER)).isEqualTo(Reason.NEVER_HOLDS);
    assertThat(refused("not(building, municipal, rail)", KIND)).isEqualTo(Reason.NEVER_HOLDS);
    assertThat(refused("not(< 3, >= 3)", NUMBER)).isEqualTo(Reason.NEVER_HOLDS);
  }

  @Test
  void readsAComparisonWithAnotherFact() {
    assertThat(reader.read("<= other.limit", NUMBER))
        .isEqualTo(new CellReading.Compared("other.limit", Set.of("less", "equal"), 3));
    assertThat(reader.read("not(<= other.limit)", NUMBER))
        .isEqualTo(new CellReading.Compared("other.limit", Set.of("greater"), 7));
    assertThat(reader.read("other.limit", NUMBER))
        .isEqualTo(new CellReading.Compared("other.limit", Set.of("equal"), 0));
  }

  /** Whether there is such a term is told where the pack is known. */
  @Test
  void readsATermWithoutOneValueAsAComparison() {
    assertThat(reader.read("<= term.other", NUMBER))
        .isEqualTo(new CellReading.Compared("term.other", Set.of("less", "equal"), 3));
  }

  @Test
  void readsHowManyMembersASetMustHave() {
    ColumnType zones = ColumnType.set(List.of("hilly", "river", "relic"));

    assertThat(condition("all(hilly, river)", zones))
        .isEqualTo(new Condition.HasAtLeast(2, Set.of("hilly", "river")));
    assertThat(condition("not(at_least(2, hilly, river, relic))", zones))
        .isEqualTo(new Condition.HasFewerThan(2, Set.of("hilly", "river", "relic")));
    assertThat(condition("at_least(1, hilly, river)", zones))
        .isEqualTo(new Condition.HasAnyOf(Set.of("hilly", "river")));
    assertThat(refused("at_least(3, hilly, river)", zones)).isEqualTo(Reason.NEVER_HOLDS);
    assertThat(refused("at_least(1.5, hilly, river)", zones)).isEqualTo(Reason.WRONG_TYPE);
    assertThat(refused("at_least(hilly, river)", zones)).isEqualTo(Reason.WRONG_TYPE);
    assertThat(refused("all(hilly, rivre)", zones)).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(refused("all()", zones)).isIn(Reason.NOT_ALLOWED, Reason.NOT_READABLE);
    assertThat(refused("sum(hilly, river)", zones)).isEqualTo(Reason.NOT_ALLOWED);
    assertThat(refused("all(hilly), river", zones)).isEqualTo(Reason.NOT_ALLOWED);
  }

  @Test
  void namesThePlaceInTheCell() {
    CellReading reading = reader.read("building, bulding", KIND);

    assertThat(reading).isEqualTo(new CellReading.Refused(Reason.UNKNOWN_VALUE, "bulding", 10));
  }

  private Condition condition(String cell, ColumnType type) {
    CellReading reading = reader.read(cell, type);
    assertThat(reading).isInstanceOf(CellReading.Read.class);
    return ((CellReading.Read) reading).condition();
  }

  private Reason refused(String cell, ColumnType type) {
    CellReading reading = reader.read(cell, type);
    assertThat(reading).as(cell).isInstanceOf(CellReading.Refused.class);
    return ((CellReading.Refused) reading).reason();
  }

  private static Condition oneOf(Object... values) {
    return new Condition.OneOf(Set.of(values));
  }
}
