package io.gongjian.engine.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31", "1000-01-01", "9999-12-31", "2024-02-29"})
  void daysOfYearsWithFourDigitsAreRead(String text) {
    assertThat(WrittenDay.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-01-01",
        "+10000-01-01",
        "-0001-01-01",
        "0999-12-31",
        "2026-02-30",
        "2026-1-31",
        "2026-01-31T00:00",
        "２０２６-01-31",
        "",
        "today"
      })
  void nothingElseIs(String text) {
    assertThatThrownBy(() -> WrittenDay.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void aDayReadByAnotherIsWithinTheSameYears() {
    assertThat(WrittenDay.within(LocalDate.of(9999, 12, 31))).hasYear(9999);
    assertThatThrownBy(() -> WrittenDay.within(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> WrittenDay.within(LocalDate.of(999, 12, 31)))
        .isInstanceOf(DateTimeException.class);
  }
}
