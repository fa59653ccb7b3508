package io.gongjian.engine.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberBoundsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0e999999999",
        "999999999999999",
        "-999999999999999",
        "1e14",
        "0.000000000000001",
        "1e-15",
        "33.3333333333333",
        "1.500000000000000000000000000000"
      })
  void takesNumbersOfFifteenDigits(String written) {
    assertThat(NumberBounds.fit(new BigDecimal(written))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e15",
        "1e19",
        "9999999999999999",
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "1e-16",
        "1.000000000000001",
        "1E+25",
        "123456789.1234567"
      })
  void refusesNumbersOfMoreDigitsBeforeAnybodyWritesThemOut(String written) {
    assertThat(NumberBounds.fit(new BigDecimal(written))).isFalse();
    assertThat(NumberBounds.within(written)).isEmpty();
  }

  @Test
  void refusesWhatIsNoFiniteNumber() {
    assertThat(NumberBounds.fit(Double.NaN)).isFalse();
    assertThat(NumberBounds.fit(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(NumberBounds.within("1e99999999999999999999")).isEmpty();
    assertThat(NumberBounds.within("9".repeat(100_000))).isEmpty();
  }

  @Test
  void keepsAllKindsOfNumbersExact() {
    assertThat(NumberBounds.within(7)).contains(new BigDecimal("7"));
    assertThat(NumberBounds.within(Long.MAX_VALUE)).isEmpty();
    assertThat(NumberBounds.within(BigInteger.TEN)).contains(new BigDecimal("10"));
    assertThat(NumberBounds.within(BigInteger.TEN.pow(40))).isEmpty();
    assertThat(NumberBounds.within(0.1)).contains(new BigDecimal("0.1"));
    assertThat(NumberBounds.within(new BigDecimal("-0.00"))).contains(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "0.3333333333333333333, 0.333333333333333",
    "123456.7890123456789, 123456.789012346",
    "12345678901234567.5, 12345678901234568",
    "12.5, 12.5"
  })
  void roundsResultsToTheDecimalsThereIsRoomFor(String result, String rounded) {
    assertThat(NumberBounds.rounded(new BigDecimal(result))).isEqualByComparingTo(rounded);
  }

  @Test
  void namesThePlacesOfAllNumbersThatAreOutside() {
    Object tree =
        Map.of(
            "rows",
            Arrays.asList(Map.of("price", 1), null, Map.of("price", new BigDecimal("1e19"))),
            "text",
            "99999999999999999999");
    assertThat(NumberBounds.allOutside(tree)).containsExactly(List.of("rows", 2, "price"));
    assertThat(NumberBounds.outside(new BigDecimal("1e19"))).contains(List.of());
    assertThat(NumberBounds.outside(5)).isEmpty();
  }
}
