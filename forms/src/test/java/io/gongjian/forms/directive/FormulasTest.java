package io.gongjian.forms.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Formula;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each formula: what it gives, and that it gives nothing as long as something is unknown. */
class FormulasTest {

  private static final FieldId A = new FieldId("a");
  private static final FieldId B = new FieldId("b");
  private static final FieldId C = new FieldId("c");

  private final Map<FieldId, Object> values = new HashMap<>();

  @Test
  void sumAddsAllTerms() {
    values.putAll(Map.of(A, new BigDecimal("0.1"), B, new BigDecimal("0.2"), C, 3));

    assertThat(number(new Formula.Sum(List.of(A, B, C)))).isEqualByComparingTo("3.3");
  }

  @Test
  void differenceTakesTheSecondFromTheFirst() {
    values.putAll(Map.of(A, 5, B, new BigDecimal("7.5")));

    assertThat(number(new Formula.Difference(A, B))).isEqualByComparingTo("-2.5");
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 2, 33.33", "2, 3, 2, 66.67", "1, 8, 2, 12.50", "1, 8, 0, 13", "0, 5, 1, 0"})
  void shareIsInPerCentRoundedHalfUp(String part, String whole, int decimals, String expected) {
    values.putAll(Map.of(A, new BigDecimal(part), B, new BigDecimal(whole)));

    assertThat(number(new Formula.Share(A, B, decimals))).isEqualByComparingTo(expected);
  }

  @Test
  void shareOfNothingIsUnknown() {
    values.putAll(Map.of(A, 1, B, BigDecimal.ZERO));

    assertThat(compute(new Formula.Share(A, B, 2))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-31, 30",
    "2024-02-28, 2024-03-01, 2",
    "2026-01-02, 2026-01-01, -1",
    "2026-01-01, 2026-01-01, 0"
  })
  void daysCountFromTheOneDayUpToTheOther(String from, String to, String expected) {
    values.putAll(Map.of(A, from, B, to));

    assertThat(number(new Formula.Days(A, B))).isEqualByComparingTo(expected);
  }

  @Test
  void daysAreUnknownForWhatIsNoDay() {
    values.putAll(Map.of(A, "2026-02-30", B, "2026-03-01"));

    assertThat(compute(new Formula.Days(A, B))).isEmpty();
  }

  @Test
  void conversionMultiplies() {
    values.put(A, new BigDecimal("12.5"));

    assertThat(number(new Formula.Converted(A, BigDecimal.valueOf(10_000))))
        .isEqualByComparingTo("125000");
  }

  @Test
  void copyIsTheSameValueOfAnyKind() {
    for (Object value : List.of("text", true, 5, List.of("x"))) {
      values.put(A, value);
      assertThat(compute(new Formula.Copy(A))).contains(value);
    }
  }

  @Test
  void tablesAreCountedTotalledAndSearchedForTheLargest() {
    values.put(A, List.of(Map.of("area", new BigDecimal("1.5")), Map.of("area", 20)));

    assertThat(number(new Formula.Count(A))).isEqualByComparingTo("2");
    assertThat(number(new Formula.Total(A, "area"))).isEqualByComparingTo("21.5");
    assertThat(number(new Formula.Largest(A, "area"))).isEqualByComparingTo("20");
  }

  @Test
  void anEmptyTableHasNoRowsATotalOfNothingAndNoLargest() {
    values.put(A, List.of());

    assertThat(number(new Formula.Count(A))).isEqualByComparingTo("0");
    assertThat(number(new Formula.Total(A, "area"))).isEqualByComparingTo("0");
    assertThat(compute(new Formula.Largest(A, "area"))).isEmpty();
  }

  @Test
  void aTableWithAnEmptyCellHasNoTotal() {
    values.put(A, List.of(Map.of("area", 1), Map.of("name", "x")));

    assertThat(compute(new Formula.Total(A, "area"))).isEmpty();
    assertThat(compute(new Formula.Largest(A, "area"))).isEmpty();
    assertThat(number(new Formula.Count(A))).isEqualByComparingTo("2");
  }

  @Test
  void areaIsThatWithinTheBoundaryInTheUnitOfTheField() {
    values.put(A, "J1,1,0,0\nJ2,1,0,200\nJ3,1,100,200\nJ4,1,100,0");

    assertThat(number(new Formula.Area(A, BigDecimal.ONE))).isEqualByComparingTo("20000");
    assertThat(number(new Formula.Area(A, BigDecimal.valueOf(10_000)))).isEqualByComparingTo("2");

    values.put(
        A,
        "{\"type\":\"Polygon\",\"coordinates\":[[[400000,2200000],[400100,2200000],[400100,2200100],[400000,2200100]]]}");
    assertThat(number(new Formula.Area(A, BigDecimal.ONE))).isEqualByComparingTo("10000");

    values.put(A, "no boundary");
    assertThat(compute(new Formula.Area(A, BigDecimal.ONE))).isEmpty();
  }

  @Test
  void everyFormulaIsUnknownAsLongAsOneOfItsFieldsIs() {
    Map<FieldId, Object> known = new LinkedHashMap<>();
    known.put(B, 1);
    known.put(C, "2026-01-01");
    List<Formula> formulas =
        List.of(
            new Formula.Sum(List.of(B, A)),
            new Formula.Difference(B, A),
            new Formula.Difference(A, B),
            new Formula.Share(B, A, 1),
            new Formula.Share(A, B, 1),
            new Formula.Days(C, A),
            new Formula.Days(A, C),
            new Formula.Converted(A, BigDecimal.TEN),
            new Formula.Copy(A),
            new Formula.Count(A),
            new Formula.Total(A, "x"),
            new Formula.Largest(A, "x"),
            new Formula.Area(A, BigDecimal.ONE));
    values.putAll(known);

    assertThat(formulas).allSatisfy(formula -> assertThat(compute(formula)).isEmpty());
  }

  @Test
  void noValueOfAnotherKindMakesAFormulaFail() {
    List<Object> strange =
        List.of("x", true, List.of(1), Map.of("a", 1), Double.NaN, new BigDecimal("1e999999999"));
    for (Object value : strange) {
      values.put(A, value);
      values.put(B, value);
      assertThat(compute(new Formula.Sum(List.of(A, B)))).isEmpty();
      assertThat(compute(new Formula.Share(A, B, 2))).isEmpty();
      assertThat(compute(new Formula.Days(A, B))).isEmpty();
      assertThat(compute(new Formula.Total(A, "x"))).isEmpty();
      assertThat(compute(new Formula.Area(A, BigDecimal.ONE))).isEmpty();
    }
  }

  private BigDecimal number(Formula formula) {
    return (BigDecimal) compute(formula).orElseThrow();
  }

  private Optional<Object> compute(Formula formula) {
    return new Formulas(field -> Optional.ofNullable(values.get(field))).compute(formula);
  }
}
