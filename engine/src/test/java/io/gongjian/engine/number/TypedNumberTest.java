package io.gongjian.engine.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "35|35",
        " 3.5 |3.5",
        "+7|7",
        "-0|0",
        "\u22125|-5",
        "３５．５|35.5",
        "１，２３４|1234",
        "1,234,567.89|1234567.89",
        "1 000 000.5|1000000.5",
        ".5|0.5",
        "5.|5",
        "007|7"
      })
  void readsWhatCanBeMeantInOneWayOnly(String text, String number) {
    assertThat(TypedNumber.read(text).number())
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3，5",
        "3,5",
        "1,23",
        "1,2345",
        "1234,567",
        ",5",
        "3.5.1",
        "1.234,5",
        "3。5",
        "3、5",
        "3'500",
        "3 50",
        "1,000 000",
        "3;5",
        "5²",
        "①",
        "½",
        "٣",
        "1e5",
        "1E+25",
        "0x10",
        "1_000",
        "24d",
        "NaN",
        "Infinity",
        "--5",
        "五"
      })
  void readsNothingIntoWhatCouldMeanSomethingElse(String text) {
    assertThat(TypedNumber.read(text)).isInstanceOf(TypedNumber.NoNumber.class);
  }

  @Test
  void saysWhenThereAreTooManyDigits() {
    assertThat(TypedNumber.read("9".repeat(20))).isInstanceOf(TypedNumber.TooLong.class);
    assertThat(TypedNumber.read("9".repeat(1_000_000))).isInstanceOf(TypedNumber.TooLong.class);
    assertThat(TypedNumber.read("0." + "1".repeat(16))).isInstanceOf(TypedNumber.TooLong.class);
  }
}
