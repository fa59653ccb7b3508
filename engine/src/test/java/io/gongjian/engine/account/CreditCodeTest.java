package io.gongjian.engine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  /** Codes that registers of well-known organisations publish, and the standard's own example. */
  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91110000802100433B", "9144030071526726XG"})
  void takesCodesThatAreInUse(String code) {
    assertThat(CreditCode.isCode(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "91350100m000100y43",
        "9135O100M000100Y43",
        "91350100I000100Y43",
        "ABCDEFGHJKLMNPQRTU"
      })
  void refusesWhatHasNotTheShape(String code) {
    assertThat(CreditCode.isCode(code)).isFalse();
  }

  @Test
  void refusesEverySingleChangedCharacter() {
    String code = "91350100M000100Y43";
    for (int position = 0; position < code.length(); position++) {
      for (char other = '0'; other <= '9'; other++) {
        if (other != code.charAt(position)) {
          String changed = code.substring(0, position) + other + code.substring(position + 1);
          assertThat(CreditCode.isCode(changed)).as(changed).isFalse();
        }
      }
    }
  }

  @Test
  void cannotBeMadeOfAWrongCode() {
    assertThatThrownBy(() -> new CreditCode("91350100M000100Y44"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("91350100M000100Y44");
  }
}
